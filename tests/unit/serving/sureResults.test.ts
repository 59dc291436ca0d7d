import { expect, test } from "vitest";
import { planGaps } from "../../../server/score/planGaps.ts";
import { sureResults } from "../../../server/score/sureResults.ts";
import { openDatabase } from "../../../server/store/database.ts";
import { figures, groundWith, headline } from "./builders.ts";

const ground = groundWith({
  indicators: [headline("need")],
  coverage: [figures("need", "lsoa/2011/2024", 32_844)],
  kinds: [{ areaType: "lsoa", vintage: "2011", areas: 32_844, officialShapes: 0 }],
});

test("more draws of a country than fit into memory are refused with how many do, before any is drawn", async () => {
  const database = openDatabase("postgres://nobody@127.0.0.1:9/nothing");
  const sure = sureResults(database, async () => ground, { compared: async () => {} });
  const plan = planGaps(ground, { level: "essential" });
  expect(() => sure.ofPlan(ground, plan, { draws: 1827, seed: 1 })).toThrow(
    "32,844 LSOAs can be drawn 1,826 times at most: more would not fit into memory.",
  );
  expect(sure.ofPlan(ground, plan, { draws: 1826, seed: 1 }).key).not.toBe(
    sure.ofPlan(ground, plan, { draws: 1826, seed: 2 }).key,
  );
  await database.close();
});
