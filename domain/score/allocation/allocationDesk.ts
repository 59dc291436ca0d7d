import type { Reach } from "../reach/reach.ts";

/** All that is written on while people are placed. */
export type Desk = Readonly<Record<"left" | "pull" | "free" | "pressure" | "given", Float64Array>> & {
  readonly live: LivePairs;
};

/** The pairs that may still place somebody: those of the area at n of `area` stand before `end[n]`. */
export type LivePairs = {
  readonly area: Uint32Array;
  readonly end: Uint32Array;
  areas: number;
  readonly site: Uint32Array;
  readonly weight: Float64Array;
};

/** An empty desk: by area people left and what pulls them; by site places free, applicants for each of them, and places given out in a round. */
export function deskFor({ areas, sites, site }: Reach): Desk {
  const [byArea, bySite] = [() => new Float64Array(areas), () => new Float64Array(sites)];
  return {
    left: byArea(),
    pull: byArea(),
    free: bySite(),
    pressure: bySite(),
    given: bySite(),
    live: {
      area: new Uint32Array(areas),
      end: new Uint32Array(areas),
      areas: 0,
      // Room for all, and one that is written before it is known whether it stays; memory is only taken where something is
      // written, and after one round few pairs are live.
      site: new Uint32Array(site.length + 1),
      weight: new Float64Array(site.length + 1),
    },
  };
}

/** The people of each pair, where they are asked for, and where each live pair stands in the reach. */
export type Flows = { readonly people: Float64Array; readonly pair: Uint32Array };

/** Nobody yet; every pair is live. */
export function flowsFor(pairs: number): Flows {
  const pair = new Uint32Array(pairs);
  for (let k = 0; k < pairs; k++) pair[k] = k;
  return { people: new Float64Array(pairs), pair };
}
