import { areaId } from "../contract/area.ts";
import type { Overlap } from "../contract/overlap.ts";
import { areasInReach } from "./areasInReach.ts";
import type { DescribingInput } from "./describing.ts";

/** What gives the reported areas from which any of some sites can be reached, those with the most need first; a need that must not be shown is null and stands last. */
export function areasServed({
  worked,
  stands,
  scored,
}: Pick<DescribingInput, "worked" | "stands" | "scored">): (sites: readonly number[]) => Overlap["areasServed"] {
  const gapsOf = new Map<number, number[]>();
  scored.gaps.forEach((gap, n) => {
    for (const { base } of worked.inside.get(areaId(gap)) ?? []) {
      const before = gapsOf.get(base);
      if (before === undefined) gapsOf.set(base, [n]);
      else before.push(n);
    }
  });
  return (sites) => {
    const found = new Set(areasInReach(sites, stands).flatMap((base) => gapsOf.get(base) ?? []));
    return [...found]
      .flatMap((n) => scored.gaps[n] ?? [])
      .map(({ code, name, needPerYear }) => ({ code, name, need: needPerYear }))
      .toSorted((a, b) => (b.need ?? -1) - (a.need ?? -1) || (a.code < b.code ? -1 : 1));
  };
}
