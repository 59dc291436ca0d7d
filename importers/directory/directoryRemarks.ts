/** What a row of the joined table is, and in which file its number counts. */
export function aboutRows(linkingFile: string | null, services: string): string {
  return `Each row is one service at one location, joined from the tables of the directory. Rows are counted as in ${linkingFile ?? services}; the column stands_in says where each comes from. The file with an ERRORS column holds this joined table.`;
}

/** How many services are linked to no location; `from`: the row where they begin, where they follow after others. */
export function withoutLocation(count: number, from: number | null): string {
  const services = count === 1 ? "1 service stands" : `${count.toLocaleString("en-GB")} services stand`;
  const where = from === null ? "" : `, from row ${from.toLocaleString("en-GB")}`;
  return `${services} at no location: listed without a venue${where}.`;
}

/** The files of the ZIP file that were not read. */
export function notUsed(files: readonly string[]): string {
  const more = files.length - shown;
  const names = files.slice(0, shown).map((name) => (name.length > longest ? `${name.slice(0, longest)}…` : name));
  return `Not read: ${names.join(", ")}${more > 0 ? ` and ${more.toLocaleString("en-GB")} more` : ""}.`;
}

const shown = 12;
const longest = 60;
