import type { Gap } from "../../domain/contract/gap.ts";
import type { View } from "../views/view.ts";
import type { Standing } from "../views/standing.ts";
import { standings } from "../views/standings.ts";
import { standingWords } from "../views/standingWords.ts";
import { drawnOf, type SureAreas } from "../views/sureAreas.ts";
import type { AreaPaint } from "./areaPaint.ts";

/** How every area is to look in a view. */
export function areaPaints(gaps: readonly Gap[], view: View, sure: SureAreas): AreaPaint[] {
  const paints: AreaPaint[] = [];
  standings(gaps, view, sure).forEach((where, at) => {
    const gap = gaps[at];
    if (gap === undefined) return;
    const { fill, pattern, letter } = look(where);
    paints.push({
      code: gap.code,
      district: gap.parentName,
      // Named one by one: spread out, they take a country's paints twice the time.
      fill,
      pattern,
      letter,
      radius: radiusOf(gap, view),
      words: () => [gap.name, ...standingWords(gap, view, where, drawnOf(sure, gap.code))],
    });
  });
  return paints;
}

/** Tenths of a pixel are as fine as anybody sees. Nobody has no circle, as has an unknown number of people. */
function radiusOf(gap: Gap, { symbols, value }: View): number | null {
  const people = symbols === null ? null : value(gap);
  const radius = symbols === null || people === null ? null : Math.round(10 * symbols.radius(people)) / 10;
  return radius === 0 ? null : radius;
}

function look(where: Standing): Pick<AreaPaint, "fill" | "pattern" | "letter"> {
  switch (where.type) {
    case "class":
      return { fill: where.class.token, pattern: where.certain ? "none" : "hatch", letter: where.class.letter };
    case "suppressed":
      return { fill: "--map-hatch-paper", pattern: "hatch", letter: "" };
    case "unknown":
      return { fill: "--map-unknown", pattern: "dots", letter: "" };
    case "no need":
      return { fill: "--map-unknown", pattern: "none", letter: "" };
    default:
      return where satisfies never;
  }
}
