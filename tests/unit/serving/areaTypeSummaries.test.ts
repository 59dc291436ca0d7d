import { expect, test } from "vitest";
import { combinationSchema } from "../../../domain/contract/combination.ts";
import { defaultSettings } from "../../../domain/contract/settings.ts";
import { areaTypeSummaries } from "../../../server/score/areaTypeSummaries.ts";
import { figures, groundWith, headline, link } from "./builders.ts";

/** What can be scored by ward and by district, where the headline is known by ward, “risk” by both and “jobs” by district. */
function scorable(combined: readonly string[] | null) {
  const essential =
    combined === null
      ? null
      : combinationSchema.parse({ by: "ranks", weights: combined.map((indicator) => ({ indicator, weight: 1 })) });
  const settings = { ...defaultSettings, combinations: { ...defaultSettings.combinations, essential } };
  const summaries = areaTypeSummaries(
    groundWith({
      settings,
      indicators: ["need", "risk", "jobs"].map((id) => headline(id, { role: id === "need" ? "headline" : "context" })),
      coverage: [
        figures("need", "ward/2023/2024"),
        figures("risk", "ward/2023/2024"),
        figures("risk", "district/2023/2024"),
        figures("jobs", "district/2023/2024"),
      ],
      kinds: (["ward", "district"] as const).map((areaType) => ({
        areaType,
        vintage: "2023",
        areas: 2,
        officialShapes: 0,
      })),
      links: [link("ward/2023", "district/2023")],
    }),
  );
  return summaries.map((summary) => [summary.areaType, summary.scorable]);
}

test("a level can be scored where its headline's need is known, and above", () => {
  expect(scorable(null)).toEqual([
    ["ward", ["essential"]],
    ["district", ["essential"]],
  ]);
});

test("where the settings combine indicators, only where all of them are known, and above", () => {
  expect(scorable(["risk", "jobs"])).toEqual([
    ["ward", []],
    ["district", ["essential"]],
  ]);
});

test("where they cannot be combined the level is scored nowhere, and the other levels go on", () => {
  expect(scorable(["need", "jobs"])).toEqual([
    ["ward", []],
    ["district", []],
  ]);
});
