import { allocate } from "../../domain/score/allocation/allocate.ts";
import { allocator } from "../../domain/score/allocation/allocator.ts";
import { decays } from "../../domain/score/reach/decay.ts";
import type { BuildReach } from "../../domain/score/reach/reach.ts";
import { reachMemory } from "../../domain/score/reach/reachMemory.ts";
import { mulberry32 } from "../../domain/score/uncertainty/mulberry32.ts";
import { timed } from "./clock.ts";
import { radiiAt } from "./levels.ts";
import { type SyntheticEngland, syntheticEngland } from "./syntheticEngland.ts";

/** What an answer costs when the pairs are remembered: the first time, with one need figure changed, with one offer more. */
export function usedAgain(areas: number, sites: number): string {
  // The fifth run counts, so that compiling is in none of them.
  const laps = Array.from({ length: 5 }, () => lap(areas, sites));
  const last = laps.at(-1);
  if (last === undefined) throw new Error("there were no laps");
  const rows = Object.entries(last).map(([what, seconds]) => `| ${what} | ${seconds.toFixed(3)} |`);
  return [
    `\n## Pairs used again: general, ${areas} x ${sites}, pairs and allocation\n`,
    "| what changed | s |\n|---|---|",
    ...rows,
  ].join("\n");
}

function lap(areas: number, sites: number): Record<string, number> {
  const before = syntheticEngland(areas, sites);
  const reachOf = reachMemory(Infinity);
  const need = before.need.map((people, i) => (i === 0 ? 2 * people : people));
  const after: SyntheticEngland = {
    ...before,
    sites: { lon: oneMore(before.sites.lon, -1.5), lat: oneMore(before.sites.lat, 52.5) },
    places: oneMore(before.places, 100),
  };
  return {
    "nothing known yet": answered(before, reachOf),
    "a need figure": answered({ ...before, need }, reachOf),
    "an offer added": answered(after, reachOf),
  };
}

function oneMore(values: Float64Array, value: number): Float64Array {
  return Float64Array.from([...values, value]);
}

function answered(england: SyntheticEngland, reachOf: BuildReach): number {
  const radiusKm = radiiAt("general", england);
  return timed(() => {
    const reach = reachOf({ ...england, radiusKm, decay: decays.gaussian, decayKey: "gaussian" });
    allocate({ need: england.need, places: england.places, reach });
  }).took.seconds;
}

/** Many allocations over the same pairs, as a simulation asks for: 1,000 x 1,000 with reaches wide enough for some 36,000 pairs. */
export function manyDraws(): string {
  const england = syntheticEngland(1000, 1000);
  const radiusKm = radiiAt("specialist", england).map((km) => 2.5 * km);
  const reach = reachMemory(0)({ ...england, radiusKm, decay: decays.gaussian, decayKey: "gaussian" });
  const random = mulberry32(1);
  const drawn = () => england.need.map((people) => people * (0.8 + 0.4 * random()));
  const needs = Array.from({ length: draws }, drawn);
  const run = allocator(reach);
  const pass = () => timed(() => needs.forEach((need) => run({ need, places: england.places })));
  pass();
  const { seconds } = pass().took;
  return `\n${draws} draws of the allocation at 1,000 x 1,000, ${reach.site.length} pairs: ${seconds.toFixed(2)} s.`;
}

const draws = 500;
