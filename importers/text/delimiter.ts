import Papa from "papaparse";

/**
 * What separates the cells: comma, tab or semicolon. The one under which most rows are as wide as the first; between equals,
 * the one that gives more columns. `isWhole` says that the sample ends where the file ends.
 */
export function delimiterOf(sample: string, isWhole: boolean): string {
  const judged = [",", "\t", ";"].map((delimiter) => ({ delimiter, ...evenness(sample, delimiter, isWhole) }));
  judged.sort((a, b) => b.share - a.share || b.width - a.width);
  return judged[0]?.delimiter ?? ",";
}

const rowsToJudge = 200;

function evenness(sample: string, delimiter: string, isWhole: boolean): { share: number; width: number } {
  const parser = new Papa.Parser({ delimiter, newline: "\n", preview: rowsToJudge });
  const parsed: { data: string[][] } = parser.parse(sample, 0, !isWhole);
  const rows = parsed.data.filter((row) => row.some((cell) => cell.trim() !== ""));
  const width = rows[0]?.length;
  if (width === undefined || width === 1) return { share: 0, width: 1 };
  return { share: rows.filter((row) => row.length === width).length / rows.length, width };
}
