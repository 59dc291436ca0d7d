import { expect, test } from "vitest";
import { areaTypeSchema } from "../../../domain/contract/areaType.ts";
import { indicatorSchema } from "../../../domain/contract/indicator.ts";
import { mostPeriods, periodsOf } from "../../../server/profile/periodsOf.ts";
import type { Ground } from "../../../server/score/ground.ts";
import type { GapPlan } from "../../../server/score/planGaps.ts";
import { Refusal } from "../../../server/store/refusal.ts";
import { flow } from "../score/build.ts";

const ward = { areaType: areaTypeSchema.enum.ward, vintage: "2023" };
const lsoa = { areaType: areaTypeSchema.enum.lsoa, vintage: "2021" };
const here = { base: ward, indicator: flow, combined: null, period: "2024" };

/** Figures of the headline indicator on wards in these periods. */
function covered(...periods: string[]): Pick<Ground, "coverage"> {
  return { coverage: periods.map((period) => ({ indicator: flow.id, ...ward, period, figures: 2, known: 2 })) };
}

/** As much of a plan as a period is chosen by. */
function plan(period: string, base: GapPlan["base"] = ward): Pick<GapPlan, "period" | "base"> {
  return { period, base };
}

test("all other periods on the same areas are asked for, oldest first", () => {
  const { otherPeriods, periodsLeftOut } = periodsOf(covered("2024", "2022", "2023"), here, (period) => plan(period));
  expect(otherPeriods.map(({ period }) => period)).toEqual(["2022", "2023"]);
  expect(periodsLeftOut).toBe(0);
});

test("a period in which smaller areas are the base is left out, also where nothing adds those up, and the level is scored all the same", () => {
  const asked = (period: string) => {
    if (period === "2022") throw new Refusal("unusable", "nothing says which of them make up each ward");
    return plan(period, period === "2021" ? lsoa : ward);
  };
  expect(periodsOf(covered("2021", "2022", "2023", "2024"), here, asked)).toEqual({
    otherPeriods: [plan("2023")],
    periodsLeftOut: 2,
  });
});

test("of many periods only the newest are shown", () => {
  const years = Array.from({ length: 14 }, (_, i) => String(2011 + i));
  const { otherPeriods, periodsLeftOut } = periodsOf(covered(...years), here, (period) => plan(period));
  expect([otherPeriods[0]?.period, otherPeriods.at(-1)?.period]).toEqual(["2017", "2023"]);
  expect(otherPeriods.length + 1).toBe(mostPeriods);
  expect(periodsLeftOut).toBe(6);
});

test("several indicators that are combined have a period only where each of them has figures", () => {
  const second = indicatorSchema.parse({ ...flow, id: "lacking-skills" });
  const parts = [flow, second].map((indicator) => ({ indicator, weight: 1, period: "2024" }));
  const both = covered("2022", "2023", "2024").coverage;
  const ground = { coverage: [...both, ...both.slice(1).map((figures) => ({ ...figures, indicator: second.id }))] };
  const { otherPeriods } = periodsOf(ground, { ...here, combined: { by: "ranks", parts } }, (period) => plan(period));
  expect(otherPeriods.map(({ period }) => period)).toEqual(["2023"]);
});
