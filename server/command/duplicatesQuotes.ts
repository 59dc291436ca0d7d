import Papa from "papaparse";
import type { RawRow, RowsPart } from "../../importers/text/csvRows.ts";
import { delimiterOf } from "../../importers/text/delimiter.ts";
import type { Opening } from "../../importers/text/opening.ts";
import { rowsOfText } from "../../importers/text/rowsOfText.ts";

/**
 * The rows of a text, also where its cells are quoted in another way than RFC 4180 has it: with apostrophes and \\' inside (tables that came from ARFF), or with a
 * space between the comma and the quotation mark. Such a text is read as a whole.
 */
export function rowsHoweverQuoted(opening: Opening): AsyncGenerator<RowsPart> {
  const way = quotesIn(opening.sample);
  return way === "usual" ? rowsOfText(opening) : otherwiseQuoted(opening, way);
}

type Quotes = "usual" | "apostrophes" | "after a space";

/** How cells are quoted, by those that open with a mark: in names an apostrophe may come first too, but then none closes the cell. */
function quotesIn(sample: string): Quotes {
  const count = (pattern: RegExp): number => [...sample.matchAll(pattern)].length;
  if (count(/[,;\t] +"/g) > count(/[,;\t]"/g)) return "after a space";
  if (count(/(?:^|[,;\t\n])"/g) > 0) return "usual";
  const opened = count(/(?:^|[,;\t\n]) *'/g);
  const closed = count(/(?:^|[,;\t\n]) *'(?:[^'\\\n]|\\.)*' *(?=[,;\t\n]|$)/g);
  return opened > 1 && closed > 0.9 * opened ? "apostrophes" : "usual";
}

async function* otherwiseQuoted(opening: Opening, way: Exclude<Quotes, "usual">): AsyncGenerator<RowsPart> {
  let text = "";
  let bytesRead = 0;
  for await (const part of opening.parts) {
    text += part.text;
    bytesRead = part.bytesRead;
    yield { rows: [], bytesRead, issues: part.issues };
  }
  const delimiter = delimiterOf(opening.sample, opening.isWhole);
  const closeUp = new RegExp(`(^|[${delimiter}\\n])[ ]+(?=["'])`, "g");
  const parser = new Papa.Parser({
    delimiter,
    newline: "\n",
    ...(way === "apostrophes" ? { quoteChar: "'", escapeChar: "\\" } : {}),
  });
  const parsed: { data: string[][]; errors: { row: number }[] } = parser.parse(text.replace(closeUp, "$1"), 0, false);
  const stray = new Set(parsed.errors.map(({ row }) => row));
  const rows = parsed.data.map(
    (cells, place): RawRow => ({ number: place + 1, cells, hasStrayQuote: stray.has(place) }),
  );
  yield { rows, bytesRead, issues: [] };
}
