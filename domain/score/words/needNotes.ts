import { areaTypeWords } from "../../contract/areaType.ts";
import { combinedHow, weighted } from "../../need/combinedIndicator.ts";
import { competingNeed, isKnownWithinBounds } from "../../need/competingNeed.ts";
import type { YearlyNeed, YearlyNeeds } from "../../need/yearlyNeed.ts";
import { at } from "../at.ts";
import { counted, type Words, written } from "./counted.ts";
import type { Scene } from "../scene/scene.ts";
import type { ScoreInput } from "../scoreInput.ts";

/** Which indicators the need is combined of, how, and where one is missing. */
export function combinationNotes({ combined }: ScoreInput, { base }: Scene): string[] {
  if (combined === null) return [];
  const { by, parts } = combined;
  const missing = base.figures.filter((figure) => figure !== null && figure.value === null).length;
  const words = base.areaType === null ? anyAreaWords : areaTypeWords[base.areaType];
  const hasCounts = parts.some(({ indicator }) => indicator.unit === "people");
  const ranked = `The ranks are among all ${words.many} that have every part, in the study area or not`;
  return [
    `Need combines ${counted(parts.length, indicatorWords)} ${combinedHow[by]}: ${weighted(parts).join(", ")}.`,
    ...(by === "ranks" ? [`${ranked}${hasCounts ? "; counts are ranked per adult" : ""}.`] : []),
    ...(missing > 0 ? [`${counted(missing, words)} without every part: the others alone make no index there.`] : []),
  ];
}

/** Where need is not known, or only within bounds; where it is known but not where its people live; and figures that are of no use. */
export function needNotes(
  { base, areas, isInside, sites }: Scene,
  { needs, notes }: { readonly needs: readonly YearlyNeed[]; readonly notes: readonly string[] },
): string[] {
  const smallest = base.areaType ?? base.areas[0]?.areaType;
  if (smallest === undefined) return ["There are no areas to score."];
  const words = areaTypeWords[smallest];
  const here = needs.filter((_, i) => isInside[i]);
  const unknown = here.filter(({ perYear }) => Number.isNaN(competingNeed(perYear))).length;
  const bounded = here.filter(({ perYear }) => isKnownWithinBounds(perYear));
  const why = bounded.every(({ marker }) => marker === "c") ? "suppressed" : "known only within bounds";
  const pointless = areas.filter((area, i) => isInside[i] && area.lon === null && !sites.served.has(i)).length;
  return [
    ...(unknown > 0 && (unknown < here.length || notes.length === 0)
      ? [`Need is not known in ${written(unknown)} of ${counted(here.length, words)}; they are left out of the sums.`]
      : []),
    ...(bounded.length > 0
      ? [
          `Need is ${why} in ${written(bounded.length)} of ${counted(here.length, words)}: in the sums each counts at the middle of its bounds, and has no score of its own.`,
        ]
      : []),
    ...(pointless > 0 ? [`${counted(pointless, words)} without a point cannot be scored.`] : []),
    ...(base.figuresLeftOut > 0
      ? [
          `${counted(base.figuresLeftOut, figureWords)} at other areas than the ${words.many} here, or at areas that are not known, not used.`,
        ]
      : []),
  ];
}

/** What rank points are, where need is an index that gives no people. */
export function rankNotes({ base }: Scene, { index }: Pick<YearlyNeeds, "index">): string[] {
  if (index === null) return [];
  const words = base.areaType === null ? anyAreaWords : areaTypeWords[base.areaType];
  return [
    `Rank points stand in for a score: each ${words.one}'s percentile of need less its percentile of places per adult in reach, among the ${words.many} of the study area. They are never added up, so larger areas have none.`,
  ];
}

/** Where need is known and a point too, only unknown places keep an area from being scored; without a word its need would seem to vanish from the sums. */
export function unscoredNotes(
  { base, areas, isInside }: Scene,
  needs: readonly YearlyNeed[],
  unmet: Float64Array,
): string[] {
  const count = areas.filter(
    ({ lon }, i) => isInside[i] && lon !== null && isCounted(needs[i]) && Number.isNaN(at(unmet, i)),
  ).length;
  const smallest = base.areaType ?? areas[0]?.areaType;
  if (count === 0 || smallest === undefined) return [];
  return [
    `In ${counted(count, areaTypeWords[smallest])} no offer in reach says how many places it has: that need is counted, but as neither met nor unmet.`,
  ];
}

function isCounted(need: YearlyNeed | undefined): boolean {
  return need !== undefined && !Number.isNaN(competingNeed(need.perYear));
}

const anyAreaWords: Words = { one: "area", many: "areas" };
const indicatorWords: Words = { one: "indicator", many: "indicators" };
const figureWords: Words = { one: "need figure", many: "need figures" };
