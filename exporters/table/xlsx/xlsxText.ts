import { xmlText } from "../xmlText.ts";

/** Text for a part of an XLSX. Excel reads `_x0041_` as the letter A, so an underscore that begins such a thing is written as one itself. */
export function xlsxText(text: string): string {
  return xmlText(text.includes("_x") ? text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_") : text);
}
