import type { Gap } from "../../../domain/contract/gap.ts";
import { needRate } from "./needRate.ts";
import { classFigure } from "../classFigure.ts";
import { type Terciles, terciles } from "./terciles.ts";

/** Need and provision of the areas shown, and where their thirds lie. Need is a rate per 1,000 adults, provision the fair-share index. */
export type Crossed = { readonly need: Terciles; readonly provision: Terciles };

/** What need is crossed with: places per person in need beside the study area's own rate (= 100). */
export function provision({ fairShareIndex }: Pick<Gap, "fairShareIndex">): number | null {
  return fairShareIndex;
}

/** What was found for these very areas: every change of view asks whether there are thirds, and a country takes long to sort. */
const found = new WeakMap<readonly Gap[], Crossed | null>();

/** The thirds of need and of provision within the areas of an answer, each of the areas where it is known. Null where either has fewer than three different figures. */
export function crossed(gaps: readonly Gap[]): Crossed | null {
  const before = found.get(gaps);
  if (before !== undefined) return before;
  const now = crossedAnew(gaps);
  found.set(gaps, now);
  return now;
}

function crossedAnew(gaps: readonly Gap[]): Crossed | null {
  const need = terciles(gaps.map(crossedNeed).filter((one) => one !== null));
  const provided = terciles(gaps.map(crossedProvision).filter((one) => one !== null));
  return need === null || provided === null ? null : { need, provision: provided };
}

/** The rate of need as it is cut in thirds and put in one of them. */
export function crossedNeed({
  needPerYear,
  adults,
  flags,
}: Pick<Gap, "needPerYear" | "adults" | "flags">): number | null {
  return needRate({ needPerYear: classFigure(needPerYear, "mismatch"), adults, flags });
}

/** Provision as it is cut in thirds and put in one of them. */
export function crossedProvision(gap: Pick<Gap, "fairShareIndex">): number | null {
  return classFigure(provision(gap), "mismatch");
}
