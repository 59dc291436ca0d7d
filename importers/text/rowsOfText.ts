import { csvRows, type RowsPart } from "./csvRows.ts";
import { delimiterOf } from "./delimiter.ts";
import { oneDelimiter } from "./oneDelimiter.ts";
import type { Opening } from "./opening.ts";

/** The rows of a text whose delimiter is judged by its first stretch. */
export function rowsOfText({ sample, isWhole, parts }: Opening): AsyncGenerator<RowsPart> {
  const delimiter = delimiterOf(sample, isWhole);
  return oneDelimiter(csvRows(parts, delimiter), delimiter);
}
