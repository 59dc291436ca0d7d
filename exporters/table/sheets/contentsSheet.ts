import type { Sheet } from "../workbook.ts";

/** What each worksheet holds, with a link to it. */
export function contentsSheet(sheets: readonly Sheet[]): Sheet {
  return {
    name: "Contents",
    title: "Contents",
    lines: [],
    table: {
      columns: [
        { title: "Worksheet", kind: "text", width: 32 },
        { title: "What it holds", kind: "long text", width: 90 },
      ],
      frozen: 0,
      rows: async function* () {
        yield sheets.map(({ name, title }) => [{ text: name, sheet: name }, title]);
      },
    },
  };
}
