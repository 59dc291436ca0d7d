import type { Proposal } from "../../../domain/contract/reading.ts";
import { countWritten, numberWritten } from "../written.ts";

/** How much of a file a kind accounts for: "6 of its 9 columns fit". */
export function fitWritten({ matches }: Pick<Proposal, "matches">, columnsInFile: number): string {
  const fit = matches.length === 1 ? "fits" : "fit";
  return `${numberWritten(matches.length)} of its ${countWritten(columnsInFile, "column")} ${fit}`;
}
