import { kindOf, unitOf } from "../figures/unitOf.ts";
import type { Measured } from "../figures/series.ts";

/** What a column of figures measures under some categories: "starts: Higher Apprenticeship, 19-24". */
export function describeFigure({ name }: { readonly name: string }, categories: readonly string[]): Measured {
  const plain = name.replace(/_/g, " ");
  const title = categories.length === 0 ? plain : `${plain}: ${categories.join(", ")}`;
  return { words: [plain, ...categories], title: capital(title), kind: kindOf(name), ...unitOf(name) };
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
