import { at } from "../score/at.ts";
import type { Standing } from "./standing.ts";

/** The base areas, by position, from which any of the sites can be reached, in rising order. */
export function areasInReach(sites: readonly number[], { network }: Standing): number[] {
  const { ptr, area } = network.back;
  const found = new Set<number>();
  for (const j of sites) for (const i of area.subarray(at(ptr, j), at(ptr, j + 1))) found.add(i);
  return [...found].toSorted((a, b) => a - b);
}
