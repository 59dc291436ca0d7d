import type { FileColumn } from "../figures/columns.ts";
import type { Measured } from "../figures/series.ts";
import { kindOf, unitOf } from "../figures/unitOf.ts";
import { topicOf } from "./topic.ts";

/** What a column of figures measures under some categories: "Starts: Higher Apprenticeship, 19-24", or in total "Starts (by apps level, age)". */
export function describeFigure(filters: readonly FileColumn[]) {
  const topic = topicOf(filters);
  return ({ name }: { readonly name: string }, categories: readonly string[]): Measured => {
    const plain = name.replace(/_/g, " ");
    const title = categories.length === 0 ? `${plain}${topic.words}` : `${plain}: ${categories.join(", ")}`;
    return { words: [plain, ...categories], title: capital(title), kind: kindOf(name), ...unitOf(name) };
  };
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
