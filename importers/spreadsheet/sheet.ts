import type { BytesPart } from "../bytes/bytesPart.ts";
import type { FileProblem } from "../text/fileIssue.ts";
import type { XmlListener } from "./xml.ts";

/** A row of a sheet. `number` is the first of `times` rows that are all like it; cells in hidden columns are left out. */
export type SheetRow = {
  readonly number: number;
  readonly times: number;
  readonly isHidden: boolean;
  readonly cells: readonly string[];
};

/** What a sheet turned out to hold besides rows, known when it has been read to its end. */
export type SheetFacts = {
  /** The letters of columns that are hidden and not empty. */
  readonly hiddenColumns: ReadonlySet<string>;
  /** Addresses of cells that show an error, such as #REF!. */
  readonly errors: readonly string[];
  /** Addresses of formulas that were stored without their result. */
  readonly withoutResult: readonly string[];
  /** Whether the file has sheets that were not read. */
  readonly hasOthers: boolean;
  readonly name: string;
};

/** Listens to the document of one sheet. */
export type SheetReader = XmlListener & {
  /** The rows that have ended since it was last asked. */
  readonly take: () => readonly SheetRow[];
  readonly facts: () => SheetFacts;
  /** What makes the sheet unreadable, once it is known. */
  readonly problem: () => FileProblem | null;
};

/** A sheet that can be read: its document and who listens to it. */
export type OpenSheet = { readonly parts: AsyncGenerator<BytesPart>; readonly reader: SheetReader };

/** Both programs end there. */
export const mostRows = 1_048_576;
export const mostColumns = 16_384;

/** The letters of a column, counted from 0: A, B, … Z, AA. */
export function columnLetters(place: number): string {
  const last = String.fromCodePoint(65 + (place % 26));
  return place < 26 ? last : columnLetters(Math.floor(place / 26) - 1) + last;
}
