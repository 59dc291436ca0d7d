/** Cells or text from the clipboard as a file; what a spreadsheet copies has tabs between its cells, and the reader finds that out. */
export function pastedFile(text: string): File {
  return new File([text], "pasted.csv", { type: "text/csv" });
}
