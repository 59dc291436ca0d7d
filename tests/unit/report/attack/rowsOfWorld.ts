import type { AreaCode } from "../../../../domain/contract/area.ts";
import type { ReportRow } from "../../../../domain/contract/reportRun.ts";
import { allocate } from "../../../../domain/score/allocation/allocate.ts";
import { splitUnmet } from "../../../../domain/score/allocation/flow/splitUnmet.ts";
import type { Reach } from "../../../../domain/score/reach/reach.ts";
import { access } from "../../../../domain/score/results/access.ts";
import { rowOf } from "../builtRows.ts";

/** All that somebody who has a pack knows of the model but for the need: where areas and offers are, and how many places there are. */
export type Known = { readonly places: Float64Array; readonly reach: Reach };

/** The rows of a level for these people in need, by the model itself. Everybody is in need once in ten years. */
export function rowsOfWorld({ places, reach }: Known, need: Float64Array): ReportRow[] {
  const { met, unmet, idle, flows } = allocate({ need, places, reach, withFlows: true });
  if (flows === null) throw new TypeError("expected flows");
  const ids = [...need.keys()].map(codeAt);
  const { structural, signpostable } = splitUnmet({ need, places, reach, allocation: { unmet, idle, flows }, ids });
  const reached = access({ need, places, reach });
  const people = sum(need);
  const rate = sum(need.map((figure, area) => figure * at(reached, area))) / people;
  return [...need].map((figure, area) => {
    const plain = plainRow(area);
    const gapScore = figure === 0 ? null : (100 * at(unmet, area)) / figure;
    const spareShare = spareIn({ places, reach }, idle, area);
    return {
      ...plain,
      gap: {
        ...plain.gap,
        needStock: { value: 10 * figure, lo: null, hi: null, marker: null },
        needPerYear: figure,
        placesInReach: 100,
        met: at(met, area),
        unmet: at(unmet, area),
        structural: at(structural, area),
        signpostable: at(signpostable, area),
        gapScore,
        spareShare,
        fairShareIndex: figure === 0 || rate === 0 ? null : (100 * at(reached, area)) / rate,
        class:
          gapScore === null
            ? "unknown"
            : gapScore >= 5
              ? "gap"
              : (spareShare ?? 0) >= 0.2
                ? "over-provided"
                : "balanced",
      },
    };
  });
}

function spareIn({ places, reach }: Known, idle: Float64Array, area: number): number | null {
  let [free, all] = [0, 0];
  for (let pair = reach.ptr[area] ?? 0; pair < (reach.ptr[area + 1] ?? 0); pair++) {
    const site = reach.site[pair] ?? -1;
    free += (reach.weight[pair] ?? 0) * at(idle, site);
    all += (reach.weight[pair] ?? 0) * at(places, site);
  }
  return all === 0 ? null : free / all;
}

const plainRows = new Map<number, ReportRow>();

function plainRow(area: number): ReportRow {
  const row = plainRows.get(area) ?? rowOf(area + 1);
  plainRows.set(area, row);
  return row;
}

/** Code of the nth area, from 0. */
export function codeAt(area: number): AreaCode {
  return plainRow(area).gap.code;
}

export function at(figures: Float64Array, position: number): number {
  const found = figures[position];
  if (found === undefined) throw new RangeError(`there is no figure ${position} of ${figures.length}`);
  return found;
}

export function sum(figures: Iterable<number>): number {
  let all = 0;
  for (const figure of figures) all += figure;
  return all;
}
