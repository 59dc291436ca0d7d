import type { ReportRow } from "../../../../domain/contract/reportRun.ts";
import { at, type Known, rowsOfWorld } from "./rowsOfWorld.ts";

/** Between what the people in need of an area lie in all worlds that were found in which the very same is published. */
export type Span = { readonly low: number; readonly high: number };

export type Attack = {
  readonly known: Known;
  readonly need: Float64Array;
  /** The area whose people are looked for, by position. */
  readonly area: number;
  /** What is published of rows, as one text. */
  readonly publish: (rows: readonly ReportRow[]) => Promise<string>;
};

/** How long to look: till the ends of what was found are as far apart as that, or for so many rounds of forty tries each way. */
export type Patience = {
  readonly wanted: number;
  readonly rounds: number;
  readonly base: number;
  readonly random: () => number;
};

/**
 * Looks for worlds with other people in need in which the very same is published, going as far up and down in one area as is wanted. What it finds is certain, for the model works each world out
 * and the rule itself publishes it; there may be more. So nobody who has the pack alone, however they reckon, can know the area nearer than this.
 */
export async function witnesses(
  { known, need, area, publish }: Attack,
  { wanted, rounds, base, random }: Patience,
): Promise<Span> {
  const truth = await publish(rowsOfWorld(known, need));
  let [low, high] = [at(need, area), at(need, area)];
  const here = { up: need, down: need };
  for (let round = 0; round < 2 * rounds && high - low < wanted; round++) {
    const way = round % 2 === 0 ? "up" : "down";
    for (let attempt = 0; attempt < 40; attempt++) {
      const next = moved(here[way], { area, way: way === "up" ? 1 : -1, step: base * 10 ** (-2 * random()), random });
      // oxlint-disable-next-line no-await-in-loop -- each try begins where the last one ended
      if ((await publish(rowsOfWorld(known, next))) !== truth) continue;
      here[way] = next;
      [low, high] = [Math.min(low, at(next, area)), Math.max(high, at(next, area))];
    }
  }
  return { low, high };
}

type Step = { readonly area: number; readonly way: number; readonly step: number; readonly random: () => number };

/** The area’s people moved by up to a step, rather its way than the other; and those of half of the others either way, which may make up for it. */
function moved(need: Float64Array, { area, way, step, random }: Step): Float64Array {
  return need.map((people, other) => {
    const share = other === area ? way * (1.6 * random() - 0.3) : random() < 0.5 ? 0 : 2 * random() - 1;
    return Math.max(0, people + step * share);
  });
}
