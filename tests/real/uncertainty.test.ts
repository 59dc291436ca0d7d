import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { rankIntervals } from "../../domain/score/uncertainty/rankIntervals.ts";
import { allDraws, interval, workedExample } from "../unit/uncertainty/build.ts";

const file = resolve(process.env["ATLAS_REAL_DATA"] ?? "../shared/data", "oracles/toy/ranks_out.json");
const absent = existsSync(file) ? "" : ` (skipped: there is no reference run at ${file})`;

const range = z.object({ p5: z.number(), p95: z.number() });
const referenceSchema = z.object({
  need: z.array(z.tuple([z.number(), z.number(), z.number()])),
  kww_need: z.array(z.object({ best: z.number(), worst: z.number() })),
  mc: z.object({
    B: z.number(),
    seed: z.number(),
    unmet: z.array(range),
    rank: z.array(range),
    probGap: z.array(z.number()),
  }),
});

test.skipIf(absent !== "")(`the worked example is drawn as the reference run has it${absent}`, () => {
  const { need, kww_need: ranks, mc } = referenceSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  const intervals = need.map(([value, lo, hi]) => interval(value, lo, hi));
  const { areas } = allDraws(workedExample(intervals, { draws: mc.B, seed: mc.seed }));
  expect(areas).toMatchObject(
    mc.unmet.map((unmet, i) => ({
      type: "drawn",
      unmet: near(unmet),
      rank: { low: mc.rank[i]?.p5, high: mc.rank[i]?.p95 },
      gapShare: mc.probGap[i],
    })),
  );
  expect(rankIntervals(need.map(([, lo, hi]) => ({ lo, hi })))).toEqual(
    ranks.map(({ best, worst }) => ({ low: best, high: worst })),
  );
});

/** The same numbers in the same order: what is left is the rounding of 1.96 and of the bounds in the file. */
function near({ p5, p95 }: z.infer<typeof range>) {
  return { low: expect.closeTo(p5, 7), high: expect.closeTo(p95, 7) };
}
