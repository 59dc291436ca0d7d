import type { ReadingChoices } from "../../domain/contract/recipe.ts";
import type { Surroundings } from "../reading.ts";
import type { ImportRecord } from "../record.ts";
import type { RawRow } from "../text/csvRows.ts";
import type { Header } from "./header.ts";
import type { Report } from "./report.ts";
import type { Row } from "./row.ts";

/** What the cells of a column hold: what a column is matched by when its name says nothing. */
export type Holds =
  | "area code"
  | "area name"
  | "postcode"
  | "longitude"
  | "latitude"
  | "date"
  | "year"
  | "number"
  | "figure"
  | "web address"
  | "email address"
  | "phone number"
  | "UKPRN"
  | "text";

/** A column of a kind of file. A kind is recognised when all its required columns are there, in any order. */
export type Column = {
  readonly name: string;
  readonly required: boolean;
  readonly example: string;
  readonly meaning: string;
  /** Other names that publishers give it. The kind is recognised by them as well. */
  readonly also?: readonly string[];
  /** A pattern that its name fits, where a year or a count stands in it: LAD23CD, "Religion (10 categories) Code". */
  readonly like?: RegExp;
  readonly holds?: Holds;
};

/** A kind of table that we read: what it is called, what its columns are, and how a row becomes records. */
export type TableKind = {
  readonly type: "table";
  /** The name to choose it by: `--as need`. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
  /** Columns that show a file to be about something else, though all required columns are there: a list of schools has postcodes too. */
  readonly notWith?: readonly string[];
  /** What must be so beside the columns: the lines above the header say where it comes from, say. */
  readonly fits?: (head: TableHead) => boolean;
  /** Whether a row is no data but a note below the table. Such rows are left out, counted as notes. */
  readonly isNote?: (cells: readonly string[]) => boolean;
  /** True for files of a fixed shape by one publisher: no template, and other columns are expected and left alone. */
  readonly isPublished: boolean;
  /** Known by name, but nothing of it can be stored: reading stops when its reader has said why. */
  readonly isOnlyKnown?: boolean;
  readonly source: string | null;
  readonly licence: string | null;
  /** Starts on one file; what must be remembered from row to row lives in the reader. */
  readonly open: (file: OpenFile) => TableReader;
};

/** The column names of a table and what stands above and just below them. */
export type TableHead = {
  readonly cells: readonly string[];
  readonly above: readonly RawRow[];
  /** The first rows below, blank ones left out: some hundreds at most. */
  readonly below: readonly RawRow[];
};

/** What a reader is told about the file it reads. */
export type OpenFile = {
  readonly choices: ReadingChoices;
  readonly surroundings: Surroundings;
  readonly report: Report;
  readonly headerRow: number;
  /** Absent where a table does not come from a file. Some publishers say the period there and nowhere else. */
  readonly fileName?: string;
  readonly header: Header;
  readonly head: TableHead;
  /** Whether the file has this column of the kind. */
  readonly has: (column: string) => boolean;
};

export type TableReader = {
  /** Columns that are read though the kind has no name for them: by place in the file, what as. */
  readonly uses?: ReadonlyMap<number, string>;
  /** Records that stand before any row, such as the indicator that a published file is about. */
  readonly opening?: readonly ImportRecord[];
  /** The records of a row, or undefined when it was said why there are none. */
  readonly read: (row: Row) => readonly ImportRecord[] | undefined;
  /** Records that are known only when all rows have been read, such as districts summed from LSOAs. */
  readonly finish?: () => readonly ImportRecord[];
  /** One line for people, when the number of rows alone would say too little. */
  readonly title?: (rowsLetIn: number) => string;
  /** The date the data is about. */
  readonly dataDate?: () => string | null;
};

type More = Pick<Column, "also" | "like" | "holds">;

/** A column that the kind cannot do without. */
export function required(name: string, example: string, meaning: string, more: More = {}): Column {
  return { name, required: true, example, meaning, ...more };
}

/** A column that may be absent. */
export function optional(name: string, example: string, meaning: string, more: More = {}): Column {
  return { name, required: false, example, meaning, ...more };
}
