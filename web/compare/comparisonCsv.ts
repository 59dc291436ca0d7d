/** Lines with tabs as a CSV file (RFC 4180): the same cells, which are safe already and have no tabs or line breaks in them. */
export function comparisonCsv(tsv: string): string {
  return tsv
    .split("\r\n")
    .map((line) => line.split("\t").map(quoted).join(","))
    .join("\r\n");
}

function quoted(cell: string): string {
  return /[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
