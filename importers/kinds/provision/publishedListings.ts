import type { Cell } from "../../table/cell.ts";
import type { Row } from "../../table/row.ts";
import type { Column, TableKind } from "../../table/tableKind.ts";
import { offerColumns } from "../canonical/offerColumns.ts";
import { offers } from "../canonical/offers.ts";
import type { Exclusion } from "./libraryExclusion.ts";
import { saidOnce } from "./saidOnce.ts";

/** A column of an offers file. */
export type OfferColumn = (typeof offerColumns)[number]["name"];

/** Where a column of an offers file stands in a published one: in one column, in several, joined; in other words; or nowhere, and it is always the same. */
export type Said =
  | string
  | readonly string[]
  | { readonly column: string; readonly words: Readonly<Record<string, string>> }
  | { readonly always: string };

/** A published list of courses, services or venues: its columns, and what each says in the words of an offers file. */
export type PublishedListings = Pick<
  TableKind,
  "name" | "title" | "columns" | "notWith" | "fits" | "source" | "licence"
> & {
  readonly says: Readonly<Partial<Record<OfferColumn, Said>>>;
  /** What to call the provider of a row where the file names none. */
  readonly providerUnnamed?: (row: Row) => string;
  /** Why a row is left out by rule, or null. */
  readonly leaveOut?: (row: Row) => Exclusion | null;
  /** What stands in the place of some columns in a row, such as nothing for an address that is not to be shown. */
  readonly instead?: (row: Row) => Readonly<Partial<Record<OfferColumn, string>>>;
  /** What a reader of the result must know, in sentences. */
  readonly remarks?: readonly string[];
};

/**
 * The kind of table that such a list is: its rows are read as an offers file would be. Nobody publishes which level of digital skills a listing teaches, so listings have none
 * until the analyst names one for the file; what its own columns do not say may be added in columns called as in an offers file.
 */
export function publishedListings(list: PublishedListings): TableKind {
  const { says, leaveOut, providerUnnamed, instead, remarks = [], ...kind } = list;
  const extra = offerColumns.filter(({ name }) => says[name] === undefined && mayBeAdded.has(name));
  return {
    type: "table",
    ...kind,
    columns: [...kind.columns, ...extra.map((column): Column => ({ ...column, required: false }))],
    isPublished: true,
    open: (file) => {
      const { report, choices } = file;
      const reader = offers.open({
        ...file,
        report: saidOnce(report, saidOfFile),
        has: (column) => column in says || file.has(column),
      });
      for (const remark of remarks) report.remark(remark);
      return {
        ...reader,
        read: (row) => {
          const excluded = leaveOut?.(row) ?? null;
          if (excluded !== null) return report.leaveOut(row.cell(excluded.column), excluded.reason, excluded.message);
          const unnamed =
            providerUnnamed !== undefined && row.cell("provider").text === "" ? providerUnnamed(row) : null;
          if (unnamed !== null) report.warnFile(noProvider);
          const ofFile = { level: choices.level ?? "", provider: unnamed ?? "" };
          return reader.read(inOurWords(row, says, ofFile, instead?.(row) ?? {}));
        },
        title: (rows) => `${kind.title}: ${rows.toLocaleString("en-GB")} ${rows === 1 ? "listing" : "listings"}`,
      };
    },
  };
}

const mayBeAdded: ReadonlySet<string> = new Set<OfferColumn>([
  "listing_id",
  "provider",
  "level",
  "places",
  "places_period",
  "places_basis",
  "postcode",
  "lon",
  "lat",
]);

/** The row as an offers file would have it. The level and provider of the file hold wherever the row names none. */
function inOurWords(
  row: Row,
  says: PublishedListings["says"],
  ofFile: { readonly level: string; readonly provider: string },
  instead: Readonly<Partial<Record<string, string>>>,
): Row {
  const cell = (column: string): Cell => {
    if (Object.hasOwn(instead, column)) return { ...row.whole, column, text: instead[column] ?? "", raw: "" };
    const said = Object.hasOwn(says, column) ? says[column] : undefined;
    const found = said === undefined ? row.cell(column) : cellOf(row, said);
    if (found.text !== "" || (column !== "level" && column !== "provider")) return found;
    return { ...found, text: ofFile[column] };
  };
  const withheld = new Set(
    Object.keys(instead).flatMap((column) => sourcesOf(says[column]).map((name) => row.cell(name).column)),
  );
  const asPublished = () =>
    Object.fromEntries(Object.entries(row.asPublished()).map(([name, text]) => [name, withheld.has(name) ? "" : text]));
  return { ...row, cell, asPublished: withheld.size === 0 ? row.asPublished : asPublished };
}

function sourcesOf(said: Said | undefined): readonly string[] {
  if (said === undefined) return [];
  if (typeof said === "string") return [said];
  if ("always" in said) return [];
  return "words" in said ? [said.column] : said;
}

function cellOf(row: Row, said: Said): Cell {
  if (typeof said === "string") return row.cell(said);
  if ("always" in said) return { ...row.whole, text: said.always, raw: said.always };
  if ("words" in said) {
    const cell = row.cell(said.column);
    const word = Object.hasOwn(said.words, cell.text.toLowerCase()) ? said.words[cell.text.toLowerCase()] : undefined;
    return { ...cell, text: word ?? cell.text };
  }
  const cells = said.map((column) => row.cell(column)).filter(({ text }) => text !== "");
  const text = cells.map((cell) => cell.text).join(", ");
  return { ...row.whole, column: cells[0]?.column ?? said[0] ?? null, text, raw: text };
}

const noProvider = {
  type: "no provider name",
  message: "The file does not name the providers of its listings.",
  mend: "Say who the provider is: the same for every row, or in a column called 'provider'.",
};

const noLevel = {
  type: "no level",
  message:
    "The file does not say which level of digital skills its listings teach, so they are kept as venues and offers without a level and count in no score.",
  mend: "Name a level for the whole file, or add a column called 'level' and fill it in where digital skills are taught.",
};

const withoutPoints = {
  type: "venue without a point",
  message: "The file gives offers neither a postcode nor a longitude and latitude, so these offers reach nobody.",
  mend: "Fill in the postcodes of their venues, in a column called 'postcode' if the file has none.",
};

const saidOfFile = new Map([noLevel, withoutPoints].map((problem) => [problem.type, problem]));
