import { markerWords } from "../../domain/contract/figure.ts";
import type { Gap } from "../../domain/contract/gap.ts";
import { type GapFlag, gapFlags } from "../../domain/contract/gapFlag.ts";

/** A flag in a sentence. Where the publisher said why there is no figure, that is the reason to give. */
export function flagWords(flag: GapFlag, { needMarker }: Pick<Gap, "needMarker">): string {
  if (needMarker === null) return gapFlags[flag];
  if (flag === "need suppressed") return `The need figure is ${markerWords[needMarker]}. ${gapFlags[flag]}`;
  return flag === "need unknown"
    ? `The need figure is ${markerWords[needMarker]}, so there is no score.`
    : gapFlags[flag];
}
