import { z } from "zod";
import { reportProgressSchema } from "./report.ts";

/** What a report may be taken away as; “pack” is one zip of all the others with a manifest. */
export const reportFormats = ["html", "pdf", "ods", "xlsx", "csv", "geojson", "geopackage", "maps", "pack"] as const;
export const reportFormatSchema = z.enum(reportFormats);
export type ReportFormat = z.infer<typeof reportFormatSchema>;

/** Each format in words, and what its file is: of those that are several files (CSV with its metadata, maps), the zip that holds them. */
export const reportFormatWords: Readonly<
  Record<
    ReportFormat,
    { readonly title: string; readonly meaning: string; readonly ending: string; readonly type: string }
  >
> = {
  html: {
    title: "Web page (HTML)",
    meaning: "the whole report in one file that opens in any browser and prints",
    ending: "html",
    type: "text/html; charset=utf-8",
  },
  pdf: { title: "PDF", meaning: "the whole report, tagged for screen readers", ending: "pdf", type: "application/pdf" },
  ods: {
    title: "Spreadsheet (ODS)",
    meaning: "cover sheet, contents, notes and one table a sheet",
    ending: "ods",
    type: "application/vnd.oasis.opendocument.spreadsheet",
  },
  xlsx: {
    title: "Spreadsheet (XLSX)",
    meaning: "the same for Excel",
    ending: "xlsx",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
  csv: {
    title: "CSV with metadata (CSVW)",
    meaning: "every area and level in one table, with a description that programs can read",
    ending: "csv.zip",
    type: "application/zip",
  },
  geojson: {
    title: "GeoJSON",
    meaning: "areas with their figures and outlines, for maps on the web",
    ending: "geojson",
    type: "application/geo+json",
  },
  geopackage: {
    title: "GeoPackage",
    meaning: "the same for QGIS and other map programs",
    ending: "gpkg",
    type: "application/geopackage+sqlite3",
  },
  maps: {
    title: "Maps and charts (PNG and SVG)",
    meaning: "each with its title, legend and source inside",
    ending: "maps.zip",
    type: "application/zip",
  },
  pack: {
    title: "Everything (ZIP)",
    meaning: "all of these, with a manifest that says what they were made from",
    ending: "zip",
    type: "application/zip",
  },
};

/** One line of the stream in which a file of a report is made ready: how far it is and, last, how large it has become (or what went wrong). */
export const fileLineSchema = z.discriminatedUnion("type", [
  reportProgressSchema.extend({ type: z.literal("progress") }),
  z.object({ type: z.literal("answer"), answer: z.object({ bytes: z.number().int() }) }),
  z.object({ type: z.literal("problem"), detail: z.string() }),
]);
