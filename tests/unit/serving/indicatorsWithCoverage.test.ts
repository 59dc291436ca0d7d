import { expect, test } from "vitest";
import { combinationSchema } from "../../../domain/contract/combination.ts";
import { defaultSettings } from "../../../domain/contract/settings.ts";
import { indicatorsWithCoverage } from "../../../server/score/indicatorsWithCoverage.ts";
import { figures, headline } from "./builders.ts";

const indicators = [headline("need"), headline("risk", { role: "context" }), headline("office", { level: "general" })];
const coverage = [
  figures("need", "district/2024/2024"),
  figures("need", "ward/2023/2021"),
  figures("risk", "ward/2023/2022"),
  figures("office", "district/2023/2020"),
];

/** What each indicator says its level opens on, where essential need is that of the headline or combined of these. */
function openings(combined: readonly string[] | null) {
  const essential =
    combined === null
      ? null
      : combinationSchema.parse({ by: "ranks", weights: combined.map((indicator) => ({ indicator, weight: 1 })) });
  const settings = { ...defaultSettings, combinations: { ...defaultSettings.combinations, essential } };
  return indicatorsWithCoverage({ indicators, coverage, settings }).map(({ id, opensOn }) => [id, opensOn]);
}

test("a level opens on the period of its smallest areas, where newer need is known for larger ones alone", () => {
  expect(openings(null)).toEqual([
    ["need", "2021"],
    ["risk", "2021"],
    ["office", "2020"],
  ]);
});

test("where several indicators are combined a level opens on their periods, and on none where they cannot be", () => {
  expect(openings(["risk"])[0]).toEqual(["need", "2022"]);
  expect(openings(["unpublished"])[0]).toEqual(["need", null]);
});
