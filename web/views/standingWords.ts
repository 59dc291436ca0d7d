import type { Gap } from "../../domain/contract/gap.ts";
import { numberWritten } from "../data/written.ts";
import type { View } from "./mapViews.ts";
import type { Standing } from "./standing.ts";

/** An area's standing in a line or two, as the map's tooltip has it. */
export function standingWords(gap: Gap, view: View, where: Standing): string[] {
  switch (where.type) {
    case "suppressed":
      return ["Need suppressed, to protect people"];
    case "unknown":
      return [`${view.title}: not known`];
    case "no need":
      return ["Nobody in need at this level"];
    case "class":
      return [figureLine(gap, view, where.class.words), unmetLine(gap), ...(where.certain ? [] : ["Not certain"])];
    default:
      return where satisfies never;
  }
}

function figureLine(gap: Gap, { key, title }: View, words: string): string {
  if (key === "score" && gap.gapScore !== null) return `${title} ${numberWritten(gap.gapScore)}`;
  if (key === "fair-share" && gap.fairShareIndex !== null)
    return `${title} ${numberWritten(gap.fairShareIndex)}: ${words}`;
  return `${title}: ${words}`;
}

function unmetLine({ unmet }: Gap): string {
  return unmet === null ? "People unmet: not known" : `${numberWritten(unmet)} people a year unmet`;
}
