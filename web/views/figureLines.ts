import type { Gap } from "../../domain/contract/gap.ts";
import { countWritten, numberWritten } from "../data/written.ts";
import { rankPointsWritten } from "./rankPoints.ts";
import { inBrackets } from "./rangeWords.ts";
import { needRate } from "./mismatch/needRate.ts";
import type { Drawn } from "./sureAreas.ts";
import type { View } from "./view.ts";

/** What a view says of an area whose class it knows: the figure with its unit, and what the figure is made of. `words` are those of the class. */
export function figureLines(gap: Gap, view: View, words: string, drawn: Drawn | null): string[] {
  const figure = view.value(gap);
  switch (view.key) {
    case "score":
      return figure === null ? [] : [`${view.title} ${numberWritten(figure)}${inBrackets(drawn?.gapScore)}`];
    case "fair-share":
      return figure === null
        ? []
        : [`${view.title} ${numberWritten(figure)}${view.cut?.way === "usual" ? `: ${words}` : ""}`];
    case "years":
      return [
        `${figure !== null && figure >= 50 ? "Over 50" : written(figure)} years to reach everyone`,
        ...needLines(gap, view),
      ];
    case "need":
      return [`${written(figure)} ${view.unit}`, ...needLines(gap, view)];
    case "places":
      return [`${written(figure)} ${view.unit}`];
    case "mismatch":
      return [words, `Need ${written(needRate(gap))} per 1,000 adults, index ${written(gap.fairShareIndex)}`];
    case "overlaps":
      return [
        figure === null || figure === 0
          ? "Served by no overlapping offers"
          : `Served by ${countWritten(figure, "set")} of overlapping offers`,
      ];
    case "rank-mismatch":
      return figure === null ? [] : [`${rankPointsWritten(figure)} rank points: ${words.split(": ").at(-1)}`];
    case "class":
      return [`${view.title}: ${words}`];
    case "unmet":
      return [];
    default:
      return view.key satisfies never;
  }
}

/** The stock and what it comes to in a year: never one without the other. */
function needLines({ needStock, needPerYear }: Gap, { isPartial }: View): string[] {
  if (isPartial === true) return [];
  if (needStock === null) return [`${written(needPerYear)} people in need a year`];
  return [`${written(needStock.value)} people in need today, ${written(needPerYear)} to reach a year`];
}

function written(figure: number | null): string {
  return figure === null ? "not known" : numberWritten(figure);
}
