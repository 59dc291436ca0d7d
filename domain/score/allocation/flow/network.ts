import { at } from "../../at.ts";
import type { Reach } from "../../reach/reach.ts";
import { type BySite, bySite } from "./bySite.ts";

/** Who sits where and who still waits, being changed: people by pair, people waiting by area, free places by site. */
export type Network = {
  readonly reach: Reach;
  readonly back: BySite;
  readonly flows: Float64Array;
  readonly waiting: Float64Array;
  readonly free: Float64Array;
  /** Fewer people or places than this are rounding, not people or places. */
  readonly least: number;
};

/** People already placed, from which a better placing may start: what `allocate` gives with flows. */
export type Start = { readonly unmet: Float64Array; readonly idle: Float64Array; readonly flows: Float64Array };

export type NetworkInput = {
  readonly need: Float64Array;
  readonly places: Float64Array;
  readonly reach: Reach;
  /** Left out: nobody is placed yet. */
  readonly start?: Start;
  /** The pairs of this reach by site, where they are known already. */
  readonly back?: BySite;
};

/** A network that starts from people already placed. Unknown need and unknown places (NaN) take no part. */
export function networkOf({ need, places, reach, start, back }: NetworkInput): Network {
  const flows = start?.flows ?? new Float64Array(reach.site.length);
  fits("need", need, reach.areas, "areas");
  fits("places", places, reach.sites, "sites");
  fits("flows", flows, reach.site.length, "pairs");
  const waiting = (start?.unmet ?? need).map(knownOrNone);
  const free = (start?.idle ?? places).map(knownOrNone);
  fits("unmet", waiting, reach.areas, "areas");
  fits("idle", free, reach.sites, "sites");
  return {
    reach,
    back: back ?? bySite(reach),
    flows: flows.slice(),
    waiting,
    free,
    least: 1e-12 * largest(need, places),
  };
}

function fits(name: string, values: Float64Array, expected: number, of: string): void {
  if (values.length !== expected) throw new RangeError(`${name} has ${values.length} ${of}, expected ${expected}`);
}

function largest(need: Float64Array, places: Float64Array): number {
  let most = 0;
  for (let i = 0; i < need.length; i++) if (at(need, i) > most) most = at(need, i);
  for (let j = 0; j < places.length; j++) if (at(places, j) > most) most = at(places, j);
  return most;
}

function knownOrNone(value: number): number {
  return Number.isNaN(value) ? 0 : value;
}
