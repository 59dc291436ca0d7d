import { type AreaType, areaTypeWords } from "../../domain/contract/areaType.ts";
import { type Level, levelWords } from "../../domain/contract/level.ts";
import type { AreaTypeCount } from "../store/read/areaTypeCounts.ts";
import type { PartLink } from "../store/read/partLinks.ts";
import { Refusal } from "../store/refusal.ts";
import { bySize } from "./chooseNeed.ts";
import { isPublished, type Kind, linksBetween, sameKind } from "./linksBetween.ts";
import { missingBridge } from "./missingBridge.ts";

/** What is there to choose from: the kinds of area that the study area has, what is made of what, and the areas that the need is known on. */
export type AreaSurroundings = {
  readonly level: Level;
  readonly present: readonly AreaTypeCount[];
  readonly links: readonly PartLink[];
  readonly base: Kind | undefined;
};

/**
 * The kind of area to report on: the one asked for, else the need's own areas, else the smallest there is. Of several vintages the need's own comes first, then
 * the newest that it can be summed to, by published lookups rather than across years by code. Throws a Refusal, in a sentence, when the need is not known that finely or nothing says how to sum it.
 */
export function chooseAreas(
  asked: { readonly areaType?: AreaType | undefined; readonly vintage?: string | undefined },
  { level, present, links, base }: AreaSurroundings,
): Kind {
  const areaType = asked.areaType ?? base?.areaType ?? present.toSorted(bySize)[0]?.areaType;
  if (areaType === undefined) throw new Refusal("unusable", "There are no areas yet. Import a list of areas first.");
  const words = areaTypeWords[areaType];
  if (base !== undefined && bySize({ areaType }, base) < 0) {
    const known = areaTypeWords[base.areaType];
    throw new Refusal(
      "unusable",
      `${levelWords[level].title} need is known by ${known.one} only; choose ${known.many} or larger.`,
    );
  }
  const kinds = present.filter(
    (kind) => kind.areaType === areaType && (asked.vintage ?? kind.vintage) === kind.vintage,
  );
  if (kinds.length === 0) {
    if (areaType === "own") throw new Refusal("unusable", "There are no own areas to report on. Make one first.");
    const year = asked.vintage === undefined ? "" : ` of ${asked.vintage}`;
    throw new Refusal(
      "unusable",
      `No ${words.one}${year} lies wholly in the study area, as far as the area parts say. Choose another kind of area.`,
    );
  }
  const chosen = kinds
    .toSorted((one, other) => (one.vintage < other.vintage ? 1 : -1))
    .toSorted((one, other) => closeness(one) - closeness(other))[0];
  if (chosen === undefined || (base !== undefined && closeness(chosen) === unreachable)) {
    const from = base === undefined ? "smaller areas" : `${areaTypeWords[base.areaType].many} of ${base.vintage}`;
    const bridge = base === undefined || chosen === undefined ? null : missingBridge(links, base, chosen);
    throw new Refusal(
      "unusable",
      `The need is known for ${from}, and nothing says which of them make up each ${words.one}${asked.vintage === undefined ? "" : ` of ${asked.vintage}`}. Import area parts first.${bridge === null ? "" : ` ${bridge}`}`,
    );
  }
  return { areaType, vintage: chosen.vintage };

  function closeness(kind: Kind): number {
    if (base === undefined || sameKind(kind, base)) return 0;
    const way = linksBetween(links, base, kind);
    if (way.length === 0) return unreachable;
    return way.every(isPublished) ? 1 : 2;
  }
}

const unreachable = 3;
