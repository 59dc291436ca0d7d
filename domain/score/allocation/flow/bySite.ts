import type { Reach } from "../../reach/reach.ts";

/** The pairs of a reach seen from the sites: those of site j stand at `ptr[j]` up to, not including, `ptr[j + 1]` of `area` and `pair`. */
export type BySite = {
  readonly ptr: Uint32Array;
  readonly area: Uint32Array;
  /** Where the pair stands in the reach. */
  readonly pair: Uint32Array;
};

/** Turns a reach round: for each site the areas that reach it, in the order of the areas. */
export function bySite({ areas, sites, ptr, site }: Reach): BySite {
  const start = new Uint32Array(sites + 1);
  for (const j of site) start[j + 1] = (start[j + 1] ?? NaN) + 1;
  for (let j = 0; j < sites; j++) start[j + 1] = (start[j + 1] ?? NaN) + (start[j] ?? NaN);
  const next = start.slice();
  const area = new Uint32Array(site.length);
  const pair = new Uint32Array(site.length);
  for (let i = 0; i < areas; i++) {
    for (let k = ptr[i] ?? NaN; k < (ptr[i + 1] ?? NaN); k++) {
      const j = site[k] ?? NaN;
      const place = next[j] ?? NaN;
      area[place] = i;
      pair[place] = k;
      next[j] = place + 1;
    }
  }
  return { ptr: start, area, pair };
}
