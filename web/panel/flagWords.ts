import { markerWords } from "../../domain/contract/figure.ts";
import { type Gap, type GapFlag, gapFlags } from "../../domain/contract/gap.ts";

/** A flag in a sentence. Where the publisher said why there is no figure, that is the reason to give. */
export function flagWords(flag: GapFlag, { needMarker }: Pick<Gap, "needMarker">): string {
  if (flag !== "need unknown" || needMarker === null) return gapFlags[flag];
  return `The need figure is ${markerWords[needMarker]}, so there is no score.`;
}
