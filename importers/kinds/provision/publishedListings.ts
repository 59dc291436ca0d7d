import type { Row } from "../../table/row.ts";
import type { Column, TableKind } from "../../table/tableKind.ts";
import { offerColumns } from "../canonical/offerColumns.ts";
import { offers } from "../canonical/offers.ts";
import { inOurWords, type OfferColumn, type Says } from "./inOurWords.ts";
import type { Exclusion } from "./libraryExclusion.ts";
import { saidOnce } from "./saidOnce.ts";

/** A published list of courses, services or venues: its columns, and what each says in the words of an offers file. */
export type PublishedListings = Pick<
  TableKind,
  "name" | "title" | "columns" | "notWith" | "fits" | "source" | "licence"
> & {
  readonly says: Says;
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
