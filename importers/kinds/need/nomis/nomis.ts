import { optional, required } from "../../../table/tableKind.ts";
import { areaFigures } from "../figures/areaFigures.ts";
import { byColumn } from "../figures/byColumn.ts";
import { plainSpaces } from "../figures/columns.ts";
import { codeAndName, codeAndNameIn, codeIn } from "../figures/namedArea.ts";
import { periodOf } from "../figures/periodOf.ts";
import type { Measured } from "../figures/series.ts";
import { isAboutHomes, unitOf } from "../figures/unitOf.ts";
import { censusVintage, vintageInName } from "../figures/vintageInName.ts";
import { isNoteOfNomis } from "./notes.ts";
import { isPreambleLine, type Preamble, preambleOf } from "./preamble.ts";

/** A table as Nomis gives it for download: lines on what was chosen above it, each area as "code : name", one column for each category. */
export const nomis = areaFigures({
  name: "nomis",
  title: "Table from Nomis",
  source: "Office for National Statistics, from Nomis",
  licence: "Open Government Licence v3.0",
  level: "general",
  columns: [
    required("area", "E01011954 : Hartlepool 001A", "the area, its code and its name", {
      like: /super output area|local authorit|ward|region|countr|count(y|ies)|enterprise partnership|combined authorit|^area$/i,
    }),
    optional("mnemonic", "E01011954", "the code, where it has a column of its own"),
  ],
  fits: ({ cells, above, below }) =>
    preambleOf(above) !== null &&
    (cells.some((cell) => /^mnemonic$/i.test(cell.trim())) ||
      below.some((row) => codeAndName.test(row.cells[0]?.trim() ?? ""))),
  isNote: isNoteOfNomis,
  named: ({ head }) => {
    const preamble = preambleOf(head.above);
    const { dataset = null, title = "" } = preamble ?? {};
    const source = `Office for National Statistics: ${preamble === null ? "" : titleOf(preamble)}`;
    return { prefix: dataset ?? `nomis ${title.slice(0, 20)}`, source };
  },
  open: (file, book) => {
    const { header, head, report, has } = file;
    const preamble = preambleOf(head.above);
    const areaAt = header.places.get("area");
    const areaName = areaAt === undefined ? "" : (header.names[areaAt] ?? "");
    const columns = header.names.flatMap((name, place) =>
      place === header.places.get("area") || place === header.places.get("mnemonic") || isInterval(name)
        ? []
        : [{ place, name: plainSpaces(name) }],
    );
    if (header.names.some(isInterval)) report.remark("Columns of confidence intervals (conf) are not read.");
    const described = columns.map((column, at) => ({ ...column, name: nameOf(column.name, columns[at - 1]?.name) }));
    const table = byColumn(file, book, described, ({ name }) => describe(name, preamble));
    const areaOf = has("mnemonic") ? codeIn("mnemonic") : codeAndNameIn("area", report);
    const period = preamble?.date === null || preamble === null ? null : periodOf(preamble.date);
    return {
      area: (row) => (isPreambleLine(row.cell("area").text) ? report.blockFile(secondTable(row.number)) : areaOf(row)),
      vintage: (areaType) =>
        (areaType === "lsoa" || areaType === "msoa" ? censusVintage(areaType, vintageInName(areaName)) : null) ??
        vintageInName(areaName) ??
        censusVintage(areaType, period),
      period: () => period ?? report.blockFile(noDate),
      figures: table.figures,
      finish: table.finish,
      uses: table.uses,
      title: preamble === null ? "Table from Nomis" : titleOf(preamble),
    };
  },
});

/** Half the width of a 95% interval stands beside the figures of surveys; it is no figure of its own. */
function isInterval(name: string): boolean {
  return /^conf( \(column \d+\))?$/i.test(name);
}

function secondTable(row: number) {
  return {
    type: "several tables",
    message: `Row ${row} begins a second table: the file holds several, one below the other, and only one can be read from a file.`,
    mend: "Download each table by itself, or save each with the lines above it as a file of its own.",
  };
}

const noDate = {
  type: "no period",
  message: "The lines above the table do not say the date of its figures.",
  mend: "Download the table again with the line 'Date :' above it, or put that line back.",
};

/** A column of per cents is named after the column of counts that it stands beside. */
function nameOf(name: string, before: string | undefined): string {
  return /^%( \(column \d+\))?$/.test(name) && before !== undefined ? `${before} (%)` : name;
}

function describe(name: string, preamble: Preamble | null): Measured {
  const special = (preamble?.chosen ?? [])
    .filter(({ value }) => !/^(all|total)\b/i.test(value))
    .map(({ value }) => value);
  const units = preamble?.units ?? "";
  const measured = /%/.test(name) && !isAboutHomes(units) ? unitOf(name) : unitOf(units);
  const common = (preamble?.chosen ?? []).map((line) => `${line.name}: ${line.value}`);
  return {
    words: [...special, name.replace(/%/g, "per cent")],
    title: `${name} (${[preamble?.title ?? "Nomis", ...special].join(", ")})`,
    ...measured,
    countedAt: /workplace/i.test(preamble?.title ?? "") ? "at workplace" : "where people live",
    notes: [...common, ...(units === "" ? [] : [`Units: ${units}`])].join("; ") || null,
  };
}

function titleOf({ dataset, title, date }: Preamble): string {
  if (dataset === null) return `${title}, from Nomis`;
  const isCensus = /^(TS|RM|KS|QS|DC|LC|UV|OT|WD|WP)\d/.test(dataset);
  return isCensus
    ? `Census ${periodOf(date ?? "") ?? ""} ${dataset} from Nomis`.replace("  ", " ")
    : `${dataset} from Nomis`;
}
