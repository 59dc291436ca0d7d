import { setImmediate as turn } from "node:timers/promises";
import { type Level, levelSchema } from "../../domain/contract/level.ts";
import { access } from "../../domain/score/results/access.ts";
import { type Allocation, allocate } from "../../domain/score/allocation/allocate.ts";
import { decays } from "../../domain/score/reach/decay.ts";
import { splitUnmet } from "../../domain/score/allocation/flow/splitUnmet.ts";
import { reachByDistance } from "../../domain/score/reach/reach.ts";
import { inAll, peakMb, type Took, timed } from "./clock.ts";
import { radiiAt } from "./levels.ts";
import { type SyntheticEngland, syntheticEngland } from "./syntheticEngland.ts";

export type LevelMeasured = {
  readonly level: Level;
  readonly pairs: number;
  readonly rounds: number;
  readonly reach: Took;
  readonly access: Took;
  readonly allocation: Took;
};

export type SizeMeasured = {
  readonly areas: number;
  readonly sites: number;
  readonly levels: readonly LevelMeasured[];
  readonly all: Took;
  /** Of the three levels; the maximum flow keeps the people of every pair and comes after. */
  readonly peakMb: number;
  readonly split: Took;
  readonly peakMbWithSplit: number;
};

/**
 * Started as a process of its own with a number of areas and of sites: scores the three levels one after the other and prints
 * what they took. A small country goes first, so that the engine has compiled what it measures.
 */
const [areas, sites] = process.argv.slice(2).map(Number);
if (areas === undefined || sites === undefined) throw new RangeError("say how many areas and how many sites");
for (let lap = 0; lap < 20; lap++) for (const level of levelSchema.options) scored(syntheticEngland(1000, 1000), level);
await turn();
const england = syntheticEngland(areas, sites);
const levels: LevelMeasured[] = [];
for (const level of levelSchema.options) {
  levels.push(scored(england, level));
  await turn();
}
const peak = peakMb();
const splits: Took[] = [];
for (const level of levelSchema.options) {
  splits.push(splitAt(england, level));
  await turn();
}
const measured: SizeMeasured = {
  areas,
  sites,
  levels,
  all: inAll(...levels.flatMap((each) => [each.reach, each.access, each.allocation])),
  peakMb: peak,
  split: inAll(...splits),
  peakMbWithSplit: peakMb(),
};
console.log(JSON.stringify(measured));

function reachAt(level: Level, country: SyntheticEngland) {
  return reachByDistance({ ...country, radiusKm: radiiAt(level, country), decay: decays.gaussian });
}

function scored(country: SyntheticEngland, level: Level): LevelMeasured {
  const { need, places } = country;
  const { result: reach, took } = timed(() => reachAt(level, country));
  const perPerson = timed(() => access({ need, places, reach }));
  const allocation = timed(() => allocate({ need, places, reach }));
  return {
    level,
    pairs: reach.site.length,
    rounds: allocation.result.rounds,
    reach: took,
    access: perPerson.took,
    allocation: allocation.took,
  };
}

function splitAt(country: SyntheticEngland, level: Level): Took {
  const { need, places } = country;
  const reach = reachAt(level, country);
  const { flows, ...rest } = allocate({ need, places, reach, withFlows: true });
  const allocation = { ...rest, flows: known(flows) };
  const ids = Array.from(need, (_, i) => `E01${String(i).padStart(6, "0")}`);
  return timed(() => splitUnmet({ need, places, reach, allocation, ids })).took;
}

function known(flows: Allocation["flows"]): Float64Array {
  if (flows === null) throw new Error("allocate gave no flows");
  return flows;
}
