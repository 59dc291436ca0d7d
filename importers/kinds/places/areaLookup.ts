import { type Area, type AreaCode, areaId } from "../../../domain/contract/area.ts";
import { areaTypeWords } from "../../../domain/contract/areaType.ts";
import { areaCodeIn } from "../../cells/areaKey.ts";
import type { ImportRecord } from "../../record.ts";
import type { Report } from "../../table/report.ts";
import type { Row } from "../../table/row.ts";
import type { TableKind } from "../../table/tableKind.ts";
import { type AreaColumns, areaColumnsOf, isLookupColumn } from "./areaColumns.ts";

/**
 * A lookup of the Office for National Statistics from small areas to larger ones: the areas with their names, and which of the larger each of the smallest belongs to.
 * How areas of one census became those of the next is not used: a split one would need shares that lookups do not have.
 */
export const areaLookup: TableKind = {
  type: "table",
  name: "area-lookup",
  title: "Lookup of areas",
  columns: [],
  fits: ({ cells }) => {
    const names = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
    return names.every(isLookupColumn) && areaColumnsOf(names).length > 1;
  },
  isPublished: true,
  source: "Office for National Statistics: lookup of areas",
  licence: "Open Government Licence v3.0",
  open: ({ header, report }) => {
    const columns = areaColumnsOf(header.names);
    const [smallest] = columns;
    const wholes = columns.filter(({ areaType }) => areaType !== smallest?.areaType);
    const told = new Set<string>();
    if (columns.length - wholes.length > 1) report.remark(notCarriedOver);
    report.remark(withoutPoints);
    if (header.names.some((name) => /^overlap_share$/i.test(name))) report.remark(wholly);
    return {
      uses: new Map(columns.flatMap(usesOf)),
      read: (row) => {
        const codes = columns.map((place) => codeIn(row, place, report));
        if (smallest === undefined || codes.includes(undefined)) return undefined;
        if (codes[0] === null) return report.block(row.at(smallest.codeAt), noCode);
        const areas = columns.flatMap((place, at): ImportRecord[] => {
          const code = codes[at];
          if (code === undefined || code === null || !isNew(told, `${place.areaType}/${place.vintage}/${code}`))
            return [];
          return [{ type: "area", row: row.number, area: areaOf(row, place, code) }];
        });
        const parts = wholes.flatMap((whole): ImportRecord[] => {
          const [wholeCode, partCode] = [codes[columns.indexOf(whole)], codes[0]];
          if (wholeCode === undefined || wholeCode === null || partCode === undefined || partCode === null) return [];
          if (!isNew(told, `${areaId({ ...whole, code: wholeCode })} of ${partCode}`)) return [];
          return [{ type: "area part", row: row.number, part: partOf(whole, wholeCode, smallest, partCode) }];
        });
        if (areas.length + parts.length > 0) return [...areas, ...parts];
        return report.leaveOut(
          row.whole,
          "said already",
          `Row ${row.number} names areas that rows above it name already.`,
        );
      },
      title: (rows) => `Lookup of ${columns.map(wordsOf).join(", ")}: ${rows.toLocaleString("en-GB")} rows`,
      dataDate: () => [...new Set(columns.map(({ vintage }) => vintage))].toSorted().join(", "),
    };
  },
};

/** What the columns of one kind of area are there for. */
function usesOf({ areaType, codeAt, nameAt }: AreaColumns): [number, string][] {
  const { many } = areaTypeWords[areaType];
  const codes: [number, string] = [codeAt, `codes of ${many}`];
  return nameAt === null ? [codes] : [codes, [nameAt, `names of ${many}`]];
}

/** The code of an area; null where the cell is blank: not everything lies in a strategic authority. */
function codeIn(row: Row, { codeAt }: AreaColumns, report: Report): AreaCode | null | undefined {
  const cell = row.at(codeAt);
  return cell.text === "" ? null : areaCodeIn(cell, report);
}

function isNew(told: Set<string>, key: string): boolean {
  const before = told.size;
  return told.add(key).size > before;
}

function areaOf(row: Row, { areaType, vintage, nameAt }: AreaColumns, code: AreaCode): Area {
  const name = nameAt === null ? "" : row.at(nameAt).text;
  const unknown = { lon: null, lat: null, adults: null, adultsYear: null, urbanRural: null };
  return { areaType, vintage, code, name: name === "" ? code : name, ...unknown };
}

function partOf(whole: AreaColumns, wholeCode: AreaCode, part: AreaColumns, partCode: AreaCode) {
  return {
    wholeType: whole.areaType,
    wholeVintage: whole.vintage,
    wholeCode,
    partType: part.areaType,
    partVintage: part.vintage,
    partCode,
    share: 1,
    basis: "best fit",
  } as const;
}

function wordsOf({ areaType, vintage }: AreaColumns): string {
  return `${areaTypeWords[areaType].many} of ${vintage}`;
}

const noCode = {
  type: "blank cell",
  message: "The row has no code for the smallest of its areas.",
  mend: "Fill it in, or remove the row.",
};
const notCarriedOver =
  "How the areas of one census became those of the next is left alone: a split area needs shares, which the lookup does not have.";
const wholly =
  "Shares of overlap are left alone: an area in two larger ones counts wholly in both, so that they add up to more than the whole.";
const withoutPoints = "The lookup has no points and no people: areas that have them already keep them.";
