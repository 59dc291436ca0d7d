/** What to call a file with its ERRORS column: "need.xlsx" becomes "need with errors.csv". Never used as a path. */
export function errorsFileName(fileName: string): string {
  const last = fileName.split(/[/\\]/).at(-1) ?? "";
  const name = last.replace(/\.gz$/i, "").replace(/\.(csv|tsv|txt|xlsx|xlsm|ods|zip)$/i, "");
  return `${name === "" ? "file" : name} with errors.csv`;
}
