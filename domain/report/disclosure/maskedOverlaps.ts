import type { AreaCode } from "../../contract/area.ts";
import type { Overlap } from "../../contract/overlap.ts";
import type { ScoredReportLevel } from "../../contract/reportRun.ts";
import { overlapSentence } from "../../overlap/overlapSentence.ts";
import { isSomebody } from "./peopleFigures.ts";

type Overlaps = NonNullable<ScoredReportLevel["overlaps"]>;

/**
 * Sets of offers without the numbers of people of withheld areas, or small ones of areas that are not in the report; a set that serves withheld areas alone is left out, for its
 * places in use would count their people.
 */
export function maskedOverlaps(overlaps: Overlaps, areas: ReadonlySet<AreaCode>, below: number): Overlaps {
  const mayName = (code: AreaCode, people: number | null) =>
    !areas.has(code) && (people === null || !isSomebody(people) || people >= below);
  const masked = (sets: readonly Overlap[]) =>
    sets
      .filter(
        ({ areasServed }) => areasServed.length === 0 || areasServed.some(({ code, need }) => mayName(code, need)),
      )
      .map((set) => maskedSet(set, mayName));
  // How many people could be placed at most is the need less those who lack places: with the totals it would tell of these.
  const whole = areas.size === 0 ? overlaps.whole : { ...overlaps.whole, placed: null, removable: null };
  return { ...overlaps, whole, overlaps: masked(overlaps.overlaps), notSure: masked(overlaps.notSure) };
}

type MayName = (code: AreaCode, people: number | null) => boolean;

function maskedSet(set: Overlap, mayName: MayName): Overlap {
  const gapsNearby = set.gapsNearby.filter(({ code, unmet }) => mayName(code, unmet));
  return {
    ...set,
    areasServed: set.areasServed.map((area) => (mayName(area.code, area.need) ? area : { ...area, need: null })),
    gapsNearby,
    sentence: gapsNearby.length === set.gapsNearby.length ? set.sentence : resaid(set, gapsNearby),
  };
}

/** The sentence with other areas named in it; what it says of imputed places stays. */
function resaid(set: Overlap, gapsNearby: Overlap["gapsNearby"]): string {
  const before = overlapSentence({ ...set, imputed: 0 });
  const now = overlapSentence({ ...set, gapsNearby, imputed: 0 });
  return set.sentence.startsWith(before) ? `${now}${set.sentence.slice(before.length)}` : now;
}
