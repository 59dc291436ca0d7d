import type { Gap } from "../../domain/contract/gap.ts";
import { numberWritten } from "../data/written.ts";
import { figureLines } from "./figureLines.ts";
import type { MapClass } from "./mapClass.ts";
import { classSharesWritten, inBrackets, rangeWritten } from "./rangeWords.ts";
import type { Standing } from "./standing.ts";
import type { Drawn } from "./sureAreas.ts";
import type { View } from "./view.ts";

/** An area's standing in a line or two, as the map's tooltip has it. */
export function standingWords(gap: Gap, view: View, where: Standing, drawn: Drawn | null): string[] {
  switch (where.type) {
    case "suppressed":
      return [suppressedLine(gap), ...scoreRangeLine(drawn), ...doubtLines(drawn)];
    case "unknown":
      return [`${view.title}: not known`];
    case "no need":
      return ["Nobody in need at this level"];
    case "class":
      return [
        ...classedLines(figureLines(gap, view, where.class.words, drawn), view, where.class),
        ...unmetLines(gap, view, drawn),
        ...(where.certain ? [] : ["Not certain", ...(view.doubt === "draws and flags" ? doubtLines(drawn) : [])]),
      ];
    default:
      return where satisfies never;
  }
}

/** Whoever hears the map, or cannot tell its colours apart, is told the class as the legend has it, where the figure does not say it already. */
function classedLines(lines: readonly string[], { form }: View, { letter, words }: MapClass): readonly string[] {
  const isSaid = lines.some((line) => line.includes(words.split(": ").at(-1) ?? words));
  return form !== "fill" || isSaid ? lines : [...lines, `Class ${letter}: ${words}`];
}

/** Bounds may be published for other reasons than to protect people. */
function suppressedLine({ needMarker }: Gap): string {
  return needMarker === "c" ? "Need suppressed, to protect people" : "Need known between bounds only";
}

/** Where need is an index without a total there are no people to speak of. */
function unmetLines({ unmet }: Gap, { key, isPartial }: View, drawn: Drawn | null): string[] {
  if (isPartial === true && key !== "unmet") return [];
  if (unmet === null) return key === "rank-mismatch" ? [] : ["People unmet: not known"];
  return [`${numberWritten(unmet)}${inBrackets(drawn?.unmet)} people a year unmet`];
}

function scoreRangeLine(drawn: Drawn | null): string[] {
  return drawn === null || drawn.gapScore === null ? [] : [`Gap score ${rangeWritten(drawn.gapScore)}`];
}

function doubtLines(drawn: Drawn | null): string[] {
  return drawn === null || drawn.certainClass !== null ? [] : [`Of the draws: ${classSharesWritten(drawn.classes)}`];
}
