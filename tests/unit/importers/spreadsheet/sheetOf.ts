import { opened, rowsOf } from "../../../../importers/opened.ts";

/** What is read of a spreadsheet: rows as their number and cells, and what is said of it. */
export async function sheetOf(bytes: Uint8Array, pieceLength = 1_000_000) {
  const rows: (readonly [number, ...string[]])[] = [];
  const said: string[] = [];
  const found = await opened(inPieces(bytes, pieceLength));
  for await (const part of rowsOf(found)) {
    rows.push(...part.rows.map(({ number, cells }) => [number, ...cells] as const));
    said.push(...part.issues.map((issue) => `${issue.severity}: ${issue.message}`));
  }
  return { rows, said };
}

async function* inPieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += length) yield bytes.subarray(from, from + length);
}
