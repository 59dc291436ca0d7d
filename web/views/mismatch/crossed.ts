import type { Gap } from "../../../domain/contract/gap.ts";
import { needRate } from "./needRate.ts";
import { type Terciles, terciles } from "./terciles.ts";

/** Need and provision of the areas shown, and where their thirds lie. Need is a rate per 1,000 adults, provision the fair-share index. */
export type Crossed = { readonly need: Terciles; readonly provision: Terciles };

/** What need is crossed with: places per person in need beside the study area's own rate (= 100). */
export function provision({ fairShareIndex }: Pick<Gap, "fairShareIndex">): number | null {
  return fairShareIndex;
}

/** The thirds of need and of provision within the areas of an answer, each of the areas where it is known. Null where either has fewer than three different figures. */
export function crossed(gaps: readonly Gap[]): Crossed | null {
  const need = terciles(gaps.map(needRate).filter((one) => one !== null));
  const provided = terciles(gaps.map(provision).filter((one) => one !== null));
  return need === null || provided === null ? null : { need, provision: provided };
}
