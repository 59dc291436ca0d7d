import type { ColumnMatch } from "../../domain/contract/reading.ts";
import { listed, shown } from "./shownNames.ts";

/** Which columns may be which, as a sentence with a space before it; nothing where there is nothing to say. */
export function mayBe(guesses: readonly ColumnMatch[]): string {
  if (guesses.length === 0) return "";
  const told = guesses.slice(0, most).map(({ column, name }) => `${shown(name)} may be ${shown(column)}`);
  const more = guesses.length > most ? [`${guesses.length - most} more may be others`] : [];
  return ` ${listed([...told, ...more])}.`;
}

const most = 8;
