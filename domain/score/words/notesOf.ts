import { areaTypeWords, type AreaType } from "../../contract/areaType.ts";
import type { Gap } from "../../contract/gap.ts";
import type { YearlyNeeds } from "../../need/yearlyNeed.ts";
import { counted } from "./counted.ts";
import { edgeNotes } from "./edgeNotes.ts";
import type { LocalSites } from "../places/localSites.ts";
import { combinationNotes, needNotes, rankNotes, unscoredNotes } from "./needNotes.ts";
import { offerNotes } from "./offerNotes.ts";
import type { BasePart } from "../scene/rollUp.ts";
import { saturationNote } from "./saturationNote.ts";
import type { Scene } from "../scene/scene.ts";
import type { ScoredGaps, ScoreInput } from "../scoreInput.ts";

export type NotesInput = {
  readonly input: ScoreInput;
  readonly stage: Scene;
  readonly needs: YearlyNeeds;
  /** People a year who find no place, by base position; NaN where that cannot be told. */
  readonly unmet: Float64Array;
  readonly gaps: readonly Gap[];
  readonly inside: ReadonlyMap<string, readonly BasePart[]>;
  readonly sites: LocalSites;
  readonly saturated: ScoredGaps["saturated"];
};

/** What a reader must know before leaning on the answer, most important first. */
export function notesOf({ input, stage, needs, unmet, gaps, inside, sites, saturated }: NotesInput): string[] {
  return [
    ...needs.notes,
    ...rankNotes(stage, needs),
    ...saturation(saturated, gaps.length, input.areaType),
    ...combinationNotes(input, stage),
    ...needNotes(stage, needs),
    ...onTheEdge(stage),
    ...unscoredNotes(stage, needs.needs, unmet),
    ...offerNotes(stage, sites),
    ...edgeNotes(input, stage, needs.needs, sites),
    ...rollUps(input, stage, inside),
  ];
}

function saturation(saturated: ScoredGaps["saturated"], all: number, areaType: AreaType): string[] {
  if (saturated === null) return [];
  return [saturationNote(saturated, all, areaType)];
}

/** An area of one's own layer is reported whole, even where the boundary of the study area runs through it. */
function onTheEdge({ base, areas, shareInside }: Scene): string[] {
  const cut = shareInside.filter((share) => share > 0 && share < 1 - 1e-6).length;
  const smallest = base.areaType ?? areas[0]?.areaType;
  if (cut === 0 || smallest === undefined) return [];
  return [
    `${counted(cut, areaTypeWords[smallest])} only partly in the study area: the total counts the part inside, a row of its own is about the whole.`,
  ];
}

function rollUps(input: ScoreInput, stage: Scene, inside: ReadonlyMap<string, readonly BasePart[]>): string[] {
  const shares = new Map<number, number>();
  for (const parts of inside.values()) {
    for (const { base, share } of parts) shares.set(base, (shares.get(base) ?? 0) + share);
  }
  const words = areaTypeWords[input.areaType];
  const missing = stage.isInside.filter((isInside, base) => isInside && !shares.has(base)).length;
  const overlap = [...shares.values()].some((share) => share > 1 + 1e-6);
  const smallest = stage.base.areas[0]?.areaType;
  return [
    ...(overlap
      ? [`Some areas belong to more than one ${words.one}, so the ${words.many} add up to more than the total.`]
      : []),
    ...(missing > 0 && smallest !== undefined
      ? [`${counted(missing, areaTypeWords[smallest])} in no known ${words.one}: in the total, but in no row.`]
      : []),
  ];
}
