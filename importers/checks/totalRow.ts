import { plainName } from "../table/plainName.ts";
import type { Row } from "../table/row.ts";

/**
 * Whether a row is a total and no area: its area code says so, or is blank while its name, or the first cell that is filled, says Total, All or the name of a
 * country.
 */
export function isTotalRow(row: Row, codeColumn: string): boolean {
  const code = row.cell(codeColumn).text;
  if (code !== "") return total.test(code);
  const first = row.raw.find((cell) => cell.trim() !== "");
  const named = row.raw.filter((_, place) => nameColumn.test(plainName(row.names[place] ?? "")));
  return [first ?? "", ...named].some((cell) => total.test(cell.trim()) || country.test(cell.trim()));
}

const nameColumn = /name|area|geography|label/;
const total = /^(grand |overall )?totals?\b|^all( areas| rows| of the above)?$/i;
const country = /^(england|wales|scotland|northern ireland|england (and|&) wales|great britain|united kingdom|uk|gb)$/i;
