import { describe, expect, test } from "vitest";
import { areDifferentProducts, productOf } from "../../../domain/overlap/product.ts";
import { timesOfWeek } from "../../../domain/overlap/timesOfWeek.ts";
import type { ScoredOffer } from "../../../domain/score/scoreInput.ts";
import { listed } from "./build.ts";

describe("when an offer is", () => {
  test.each([
    ["Tuesdays 10:00 to 12:00", ["daytime"]],
    ["Mon 6-8pm", ["evening"]],
    ["Wed 6.30pm", ["evening"]],
    ["6:30-8pm", ["evening"]],
    ["9.30am - 11.30am", ["daytime"]],
    ["11-1pm", ["daytime"]],
    ["18:00", ["evening"]],
    ["10:00 to 20:00", ["daytime", "evening"]],
    ["Saturdays 10am-12pm", ["weekend"]],
    ["Saturday mornings", ["weekend"]],
    ["Mon-Sat 9:00-17:00", ["daytime", "weekend"]],
    ["evenings and weekends", ["evening", "weekend"]],
    ["Thursday afternoons", ["daytime"]],
  ])("“%s” is %j", (times, expected) => {
    expect([...timesOfWeek(times)].toSorted()).toEqual(expected);
  });

  test.each([
    "",
    "Monday",
    "12 weeks",
    "7:00",
    "Thu 10-12",
    "from 12.10.2026",
    "5 x 2 hours",
    "2026-11-22",
    "ask at the desk",
  ])("“%s” tells nothing", (times) => {
    expect([...timesOfWeek(times)]).toEqual([]);
  });
});

describe("different products", () => {
  test.each([
    ["one in person, one on the phone or at home", { delivery: "in person" }, { delivery: "outreach" }],
    ["a morning and an evening", { times: "mornings" }, { times: "6pm to 8pm" }],
    ["a weekday and the weekend", { times: "Tue 10:00" }, { times: "Saturdays" }],
    ["two languages", { title: "Smartphones in Urdu" }, { title: "Smartphones in Polish" }],
    [
      "a language and another one in the audience",
      { title: "Digital basics in English" },
      { audience: "Arabic speakers" },
    ],
    ["women only and everybody", { audience: "Women only" }, { audience: "Open to all" }],
    ["young people and the over 60s", { audience: "16 to 24 year olds" }, { title: "Tablets for the over 60s" }],
  ] as const)("%s", (_, one, other) => {
    expect([differ(one, other), differ(other, one)]).toEqual([true, true]);
  });

  test.each([
    ["one that does not say when it is", { times: "evenings" }, { times: null }],
    ["one that does not say how it is taught", { delivery: "in person" }, { delivery: null }],
    ["one in Urdu beside one that names no language", { title: "Smartphones in Urdu" }, { title: "Smartphones" }],
    ["women only beside one that does not say for whom", { audience: "Women only" }, { audience: null }],
    ["two that share one of their times", { times: "mornings and evenings" }, { times: "Thursday 19:00" }],
    ["two that share one of their audiences", { audience: "Carers and parents" }, { audience: "Parents" }],
    ["a word that only looks like a language", { title: "French polishing online" }, { title: "Excel in English" }],
  ] as const)("not: %s", (_, one, other) => {
    expect([differ(one, other), differ(other, one)]).toEqual([false, false]);
  });
});

function differ(one: Partial<ScoredOffer>, other: Partial<ScoredOffer>): boolean {
  return areDifferentProducts(productOf(listed("P", 0, 10, one)), productOf(listed("Q", 0, 10, other)));
}
