import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReportRow } from "../../../../domain/contract/reportRun.ts";
import { decays } from "../../../../domain/score/reach/decay.ts";
import { reachFromPairs } from "../../../../domain/score/reach/reachFromPairs.ts";
import { mulberry32 } from "../../../../domain/score/uncertainty/mulberry32.ts";
import { publication } from "./publication.ts";
import { type Known, rowsOfWorld } from "./rowsOfWorld.ts";
import { someWorld } from "./someWorld.ts";
import { type Span, witnesses } from "./witnesses.ts";

const below = 10;
const base = 5;
const withheldBelow10 = { type: "small numbers withheld", below } as const;

describe("whoever has the whole pack, the places of every offer and the model", () => {
  test("finds the people met in a withheld area to the last one where nothing is rounded, for a full offer has no other learners; rounded, within three quarters of the threshold at best", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 100, max: 900 }).map((people) => people / 100),
        fc.integer({ min: 1200, max: 4000 }).map((people) => people / 10),
        async (few, many) => {
          const need = Float64Array.of(few, many, 50, 300);
          const rows = rowsOfWorld(twoTowns, need);
          const met = rows[0]?.gap.met ?? Number.NaN;
          expect(leftOver(rows)).toEqual({ low: expect.closeTo(met, 6), high: expect.closeTo(met, 6) });
          const { rows: shown } = await publication(rows, withheldBelow10);
          expect(shown.map(({ isWithheld }) => isWithheld)).toEqual([true, false, true, false]);
          const { low, high } = leftOver(shown, base);
          expect([low <= met, met <= high, high - low >= 0.75 * below]).toEqual([true, true, true]);
        },
      ),
      { numRuns: 30 },
    );
  });

  test("cannot tell the need of a withheld area from one that differs by as much as the threshold, however they reckon", async () => {
    const spans = await attacked(4);
    expect(spans.length).toBeGreaterThan(6);
    // Small numbers themselves lie within less than the threshold: over 0 and below it.
    expect(spans.filter(({ low, high }) => high - low < 0.95 * below)).toEqual([]);
  }, 240_000);
});

/** Two towns with an offer each, too far apart to share one. In the first live few and many, in the other some and many; both offers are full. */
const twoTowns: Known = {
  places: Float64Array.of(60, 90),
  reach: reachFromPairs({
    areas: 4,
    sites: 2,
    radiusKm: 8,
    decay: decays.binary,
    pairs: [
      { area: 0, site: 0, km: 1 },
      { area: 1, site: 0, km: 2 },
      { area: 2, site: 1, km: 1 },
      { area: 3, site: 1, km: 3 },
    ],
  }),
};

/** What is left of the first town’s places once those met in its other area have theirs: these are the rounded need less the rounded unmet, each of which may be half the base away and a number that is shown the threshold at least. */
function leftOver(rows: readonly ReportRow[], rounded = 0): Span {
  const { needPerYear, unmet } = rows[1]?.gap ?? {};
  const ends = (people: number) =>
    rounded === 0 ? [people, people] : [Math.max(below, people - rounded / 2), people + rounded / 2];
  const [[leastNeed = Number.NaN, mostNeed = Number.NaN], [leastUnmet = Number.NaN, mostUnmet = Number.NaN]] = [
    ends(needPerYear ?? Number.NaN),
    ends(unmet ?? Number.NaN),
  ];
  return { low: 60 - (mostNeed - leastUnmet), high: 60 - (leastNeed - mostUnmet) };
}

/** What is found of each withheld area of some random worlds, where it competes with one that is shown. */
async function attacked(worlds: number): Promise<Span[]> {
  const spans: Span[] = [];
  for (let seed = 1; seed <= worlds; seed++) {
    const { known, need } = someWorld(mulberry32(seed));
    // oxlint-disable-next-line no-await-in-loop -- one world after the other
    const { rows } = await publication(rowsOfWorld(known, need), withheldBelow10);
    const isShown = [...need.keys()].map((area) => rows[area]?.isWithheld === false);
    for (const area of need.keys()) {
      if (isShown[area] === true || !competes(known, area, isShown)) continue;
      const patience = { wanted: 0.95 * below, rounds: 60, base, random: mulberry32(99 + area) };
      // oxlint-disable-next-line no-await-in-loop -- one area after the other
      spans.push(await witnesses({ known, need, area, publish }, patience));
    }
  }
  return spans;
}

async function publish(rows: readonly ReportRow[]): Promise<string> {
  return (await publication(rows, withheldBelow10)).text;
}

/** Whether an area can reach an offer that one which is shown can reach too. */
function competes({ reach }: Known, area: number, isShown: readonly boolean[]): boolean {
  const sites = (of: number): readonly number[] => Array.from(reach.site.subarray(reach.ptr[of], reach.ptr[of + 1]));
  const theirs = new Set([...isShown.keys()].filter((other) => isShown[other]).flatMap(sites));
  return sites(area).some((site) => theirs.has(site));
}
