import { openSansWidths } from "./openSansWidths.ts";

export type Weight = "regular" | "bold";

/**
 * How wide a line of text stands in Open Sans.
 *
 * Units   of the drawing, as the size. Signs that the font lacks count as one whole size each, which no usual letter is wider than; kerning, which mostly draws letters together, is left out.
 */
export function textWidth(text: string, size: number, weight: Weight = "regular"): number {
  const table = tables[weight];
  let thousandths = 0;
  for (const sign of text) thousandths += table.get(sign) ?? 1000;
  return (thousandths * size) / 1000;
}

/** The room that a line of text is given: a twelfth more than it needs, because a browser may not have Open Sans and takes the system's own font. */
export function textRoom(text: string, size: number, weight: Weight = "regular"): number {
  return textWidth(text, size, weight) * (1 + 1 / 12);
}

const tables = { regular: tableOf("regular"), bold: tableOf("bold") } as const;

function tableOf(weight: Weight): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const { from, widths } of openSansWidths[weight]) {
    for (let at = 0; at < widths.length; at += 2) {
      const width = Number.parseInt(widths.slice(at, at + 2), 36);
      if (width > 0) table.set(String.fromCodePoint(from + at / 2), width);
    }
  }
  return table;
}
