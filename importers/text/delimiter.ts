import Papa from "papaparse";

/** What may separate cells. */
export const delimiters = [",", "\t", ";"] as const;

/**
 * What separates the cells: comma, tab or semicolon. The one under which most rows are as wide as the table; between equals, the one that gives more columns. `isWhole`
 * says that the sample ends where the file ends.
 */
export function delimiterOf(sample: string, isWhole: boolean): string {
  const judged = delimiters.map((delimiter) => ({ delimiter, ...evenness(sample, delimiter, isWhole) }));
  judged.sort((a, b) => b.share - a.share || b.width - a.width);
  return judged[0]?.delimiter ?? ",";
}

const rowsToJudge = 200;

function evenness(sample: string, delimiter: string, isWhole: boolean): { share: number; width: number } {
  const parser = new Papa.Parser({ delimiter, newline: "\n", preview: rowsToJudge });
  const parsed: { data: string[][]; errors: { code: string }[] } = parser.parse(sample, 0, !isWhole);
  const widths = parsed.data.filter((row) => row.some((cell) => cell.trim() !== "")).map((row) => row.length);
  const [first = 1] = widths;
  const width = mostCommon(widths.filter((each) => each > 1)) ?? 1;
  const share = widths.filter((each) => each === width).length / widths.length;
  // Notes above a table may hold any delimiter or none; but where the first row has none, a few rows that do make no table, nor do quotation marks in odd places.
  const isTorn = parsed.errors.some(({ code }) => code === "InvalidQuotes");
  const isDoubtful = first === 1 && (share < 0.5 || isTorn);
  return width === 1 || isDoubtful ? { share: 0, width: 1 } : { share, width };
}

/** The number that comes most often, the earliest among equals; undefined when there are none. */
function mostCommon(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) {
    const before = counts.get(number);
    counts.set(number, before === undefined ? 1 : before + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
