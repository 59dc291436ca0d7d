import { markers } from "../../domain/contract/figure.ts";
import { levelWords } from "../../domain/contract/level.ts";
import type { ReportRun } from "../../domain/report/reportRun.ts";
import { type GapColumn, gapColumns, marked } from "../../domain/score/gapRows.ts";
import type { ReportFile } from "../reportFile.ts";
import { textBytes } from "../textBytes.ts";
import { csvName } from "./csv.ts";
import { gapColumnWords } from "./gapColumnWords.ts";
import { scoredLevels } from "./scoredLevels.ts";
import { disclosureNotes } from "./sheets/disclosureNotes.ts";

/** What the CSV holds, for programs: CSV on the Web (W3C), under the name by which they look for it. */
export function csvw(run: ReportRun): ReportFile {
  const text = `${JSON.stringify(metadata(run), null, 2)}\n`;
  return {
    name: `${csvName}-metadata.json`,
    bytes: textBytes(async function* () {
      yield text;
    }),
  };
}

function metadata({ head }: ReportRun) {
  const levels = scoredLevels(head);
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en-GB" }],
    "@type": "Table",
    "@id": `urn:uuid:${head.id}`,
    url: csvName,
    "dc:title": head.question.title,
    "dc:description": `Need for digital skills and places to learn them, one row for each area and level. Blank: not known. ${disclosureNotes(head).join(" ")}`,
    "dc:creator": head.partnership.name,
    "dc:created": { "@value": head.createdAt, "@type": "xsd:dateTime" },
    "dc:license": distinct(head.sources.map(({ licence }) => licence)),
    "dc:source": head.sources.map(
      ({ title, fileName, source, sha256 }) =>
        `${title} (${fileName}${source === null ? "" : `, ${source}`}; SHA-256 ${sha256})`,
    ),
    notes: [
      ...levels.flatMap(({ level, notes, sureNotes }) =>
        [...notes, ...sureNotes].map((note) => `${levelWords[level].title}: ${note}`),
      ),
      ...head.levels.flatMap((level) =>
        level.type === "not scored" ? [`${levelWords[level.level].title}: not scored. ${level.because}`] : [],
      ),
    ],
    dialect: { encoding: "utf-8", lineTerminators: ["\r\n"], header: true },
    tableSchema: { columns: gapColumns.map(columnOf), primaryKey: ["level", "area_code"] },
  };
}

function columnOf(name: GapColumn) {
  const { title, meaning } = gapColumnWords[name];
  return {
    name,
    titles: [name, title],
    "dc:description": meaning,
    datatype: datatypeOf(name),
    ...(hasMarkers(name) ? { null: ["", ...markers.map(marked)] } : {}),
    ...(keys.has(name) ? { required: true } : {}),
  };
}

function datatypeOf(name: GapColumn): "string" | "integer" | "number" {
  if (name === "rank") return "integer";
  return gapColumnWords[name].kind === "text" || name === "years_to_reach_everyone" ? "string" : "number";
}

/** Markers stand for what is not there, but for the column whose very text they are. */
function hasMarkers(name: GapColumn): boolean {
  return gapColumnWords[name].kind !== "text" || name === "class";
}

const keys: ReadonlySet<GapColumn> = new Set<GapColumn>(["level", "area_code"]);

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))];
}
