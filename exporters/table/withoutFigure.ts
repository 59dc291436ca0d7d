import { marked } from "../../domain/score/gapRows.ts";

/** What a cell without a figure says: the question makes no sense, nobody knows, or it is withheld. */
export const notApplicable = marked("z");
export const notAvailable = marked("x");
export const confidential = marked("c");

/** A figure to a millionth, as the API's own CSV has it, or what stands in its place. */
export function figureOr(figure: number | null, marker: string): number | string {
  return figure === null ? marker : Number(figure.toFixed(6));
}
