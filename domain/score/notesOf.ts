import { areaTypeWords, type AreaType } from "../contract/areaType.ts";
import type { Gap } from "../contract/gap.ts";
import type { YearlyNeeds } from "../need/yearlyNeed.ts";
import { at } from "./at.ts";
import { edgeNotes } from "./edgeNotes.ts";
import type { LocalSites } from "./localSites.ts";
import type { BasePart } from "./rollUp.ts";
import type { Scene } from "./scene.ts";
import type { ScoredGaps, ScoreInput } from "./scoreInput.ts";

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
    ...saturation(saturated, gaps.length, input.areaType),
    ...unknownBases(stage, needs),
    ...onTheEdge(stage),
    ...unscored(stage, needs, unmet),
    ...offers(stage, sites),
    ...edgeNotes(input, stage, needs, sites),
    ...rollUps(input, stage, inside),
  ];
}

function saturation(saturated: ScoredGaps["saturated"], all: number, areaType: AreaType): string[] {
  if (saturated === null) return [];
  const count = Math.round(saturated.share * all);
  return [
    `${number(count)} of ${number(all)} ${areaTypeWords[areaType].many} are in one class (${saturated.class}), so classes tell little: compare fair shares.`,
  ];
}

function unknownBases({ base, areas, isInside }: Scene, needs: YearlyNeeds): string[] {
  const unknown = needs.needs.filter((need, i) => isInside[i] && need.perYear.value === null).length;
  const all = isInside.filter(Boolean).length;
  const pointless = areas.filter((area, i) => isInside[i] && area.lon === null).length;
  const smallest = base.areaType ?? base.areas[0]?.areaType;
  if (smallest === undefined) return ["There are no areas to score."];
  const words = areaTypeWords[smallest];
  return [
    ...(unknown > 0 && (unknown < all || needs.notes.length === 0)
      ? [`Need is not known in ${number(unknown)} of ${counted(all, words)}; they are left out of the sums.`]
      : []),
    ...(pointless > 0 ? [`${counted(pointless, words)} without a point cannot be scored.`] : []),
    ...(base.figuresLeftOut > 0
      ? [
          `${counted(base.figuresLeftOut, figureWords)} at other areas than the ${words.many} here, or at areas that are not known, not used.`,
        ]
      : []),
  ];
}

/** Where need is known and a point too, only unknown places keep an area from being scored; without a word its need would seem to vanish from the sums. */
function unscored({ base, areas, isInside }: Scene, needs: YearlyNeeds, unmet: Float64Array): string[] {
  const count = areas.filter(
    ({ lon }, i) => isInside[i] && lon !== null && needs.needs[i]?.perYear.value != null && Number.isNaN(at(unmet, i)),
  ).length;
  const smallest = base.areaType ?? areas[0]?.areaType;
  if (count === 0 || smallest === undefined) return [];
  return [
    `In ${counted(count, areaTypeWords[smallest])} no offer in reach says how many places it has: that need is counted, but as neither met nor unmet.`,
  ];
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

function offers({ sites }: Scene, { local }: LocalSites): string[] {
  const withoutPlaces = local.filter((site) => Number.isNaN(sites.places[site])).length;
  if (local.length === 0) return [...leftOut(sites), "No offer at this level is known in the study area or around it."];
  return [
    ...(withoutPlaces > 0
      ? [
          `${number(withoutPlaces)} of ${counted(local.length, offerWords)} do not say how many places there are; unknown places are not counted.`,
        ]
      : []),
    ...leftOut(sites),
  ];
}

function leftOut({ online, withoutPoint }: Scene["sites"]): string[] {
  return [
    ...(online > 0
      ? [`${counted(online, { one: "online offer", many: "online offers" })} left out of the local score.`]
      : []),
    ...(withoutPoint.length > 0
      ? [`${counted(withoutPoint.length, offerWords)} without a point left out: nobody knows who can reach them.`]
      : []),
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

type Words = { readonly one: string; readonly many: string };
const figureWords: Words = { one: "need figure", many: "need figures" };
const offerWords: Words = { one: "offer", many: "offers" };

function number(value: number): string {
  return value.toLocaleString("en-GB");
}

function counted(value: number, words: Words): string {
  return `${number(value)} ${value === 1 ? words.one : words.many}`;
}
