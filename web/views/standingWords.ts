import type { Gap } from "../../domain/contract/gap.ts";
import { numberWritten } from "../data/written.ts";
import { figureLines } from "./figureLines.ts";
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
        ...figureLines(gap, view, where.class.words, drawn),
        ...unmetLines(gap, view, drawn),
        ...(where.certain ? [] : ["Not certain", ...(view.doubt === "draws and flags" ? doubtLines(drawn) : [])]),
      ];
    default:
      return where satisfies never;
  }
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
