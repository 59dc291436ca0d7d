import type { Issue } from "../../../domain/contract/issue.ts";
import type { ReadingChoices } from "../../../domain/contract/recipe.ts";
import type { ReadingSummary, Surroundings } from "../../../importers/reading.ts";
import { readFile } from "../../../importers/readFile.ts";
import type { ImportRecord } from "../../../importers/record.ts";

export type WholeReading = { records: ImportRecord[]; issues: Issue[]; summary: ReadingSummary };

/** A world in which every area and indicator is known, and indicators count people. */
export const everythingKnown: Surroundings = {
  isKnownArea: () => true,
  hasAreas: () => true,
  isKnownIndicator: () => true,
  unitOf: () => "people",
};

/** Reads a small file whole, from text or bytes, in pieces of `pieceLength` bytes. */
export async function readText(
  content: string | Uint8Array,
  choices: ReadingChoices = {},
  surroundings: Surroundings = everythingKnown,
  { name = "file.csv", pieceLength = 1_000_000 } = {},
): Promise<WholeReading> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const records: ImportRecord[] = [];
  const issues: Issue[] = [];
  const reading = readFile({ name, bytes: inPieces(bytes, pieceLength) }, choices, surroundings);
  let next = await reading.next();
  while (next.done !== true) {
    records.push(...next.value.records);
    issues.push(...next.value.issues);
    next = await reading.next();
  }
  return { records, issues, summary: next.value };
}

/** Issues as one line each: severity, type, row, column. */
export function inShort(issues: readonly Issue[]): string[] {
  return issues.map(({ severity, type, row, column }) =>
    [severity, type, row, column].filter((part) => part !== null).join(" | "),
  );
}

async function* inPieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += length) yield bytes.subarray(from, from + length);
}
