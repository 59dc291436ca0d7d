import { read, utils } from "@e965/xlsx";
import { readOds, readXlsx } from "hucre";
import type { Workbook } from "../../../../exporters/table/workbook.ts";

/** Names and rows of sheets, as a reader finds them: rows without the blank cells at their ends. */
export type SheetsRead = readonly { readonly name: string; readonly rows: readonly (readonly unknown[])[] }[];

/** Readers that we did not write. */
export const sheetReaders: Readonly<
  Record<string, (bytes: Uint8Array, ending: "xlsx" | "ods") => Promise<SheetsRead>>
> = {
  SheetJS: async (bytes) => {
    const book = read(await Promise.resolve(bytes), { dense: true });
    return book.SheetNames.map((name) => {
      const sheet = book.Sheets[name];
      if (sheet === undefined) throw new Error(`no sheet ${name}`);
      return { name, rows: utils.sheet_to_json<unknown[]>(sheet, { header: 1 }) };
    });
  },
  hucre: async (bytes, ending) => {
    const { sheets } = await (ending === "xlsx" ? readXlsx(bytes) : readOds(bytes));
    return sheets.map(({ name, rows }) => ({ name, rows: rows.map(withoutEnd) }));
  },
};

/** What a reader should find. hucre does not read the header rows of an ODS table, so these are left out for it. */
export async function expectedSheets(
  { sheets }: Workbook,
  { withHeaders }: { readonly withHeaders: boolean },
): Promise<SheetsRead> {
  const found: { name: string; rows: unknown[][] }[] = [];
  for (const { name, title, lines, table } of sheets) {
    const rows: unknown[][] = [[title], ...lines.map((line) => [line])];
    if (table !== null) {
      if (withHeaders) rows.push(table.columns.map((column) => column.title));
      for await (const part of table.rows()) {
        rows.push(...part.map((cells) => cells.map((cell) => (typeof cell === "object" ? cell.text : cell))));
      }
    }
    found.push({ name, rows });
  }
  return found;
}

function withoutEnd(row: readonly unknown[]): unknown[] {
  return row.slice(0, row.findLastIndex((cell) => cell !== null && cell !== undefined) + 1);
}
