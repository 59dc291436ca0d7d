import { expect, test } from "vitest";
import { assumptions } from "../../../domain/score/words/assumptions.ts";
import { scoreGaps } from "../../../domain/score/scoreGaps.ts";
import type { ScoreInput } from "../../../domain/score/scoreInput.ts";
import { area, figure, flow, input, offer } from "./build.ts";

const a = area("A", 0);
const said = (settings: Partial<ScoreInput["settings"]>, more: Partial<ScoreInput> = {}) =>
  assumptions(
    scoreGaps(
      input({
        areas: [a],
        figures: [figure(a, 100)],
        offers: [offer("P", 1, 20)],
        ...more,
        settings: { ...input({}).settings, ...settings },
      }),
    ),
  );

test.each([
  {
    decay: "gaussian" as const,
    sentence: "Near places count for more than far ones: fully at the door, not at all at the edge of reach.",
  },
  { decay: "binary" as const, sentence: "All places in reach count alike, however near." },
  {
    decay: "steps" as const,
    sentence:
      "Places count by how far they are, as a share of the reach: by 100% up to 33.3%, by 68% up to 66.7%, by 22% up to 100%.",
  },
])("how nearness counts is said for the decay “$decay”", ({ decay, sentence }) => {
  expect(said({ decay })).toContain(sentence);
});

test("imputed places are said with what they rest on, and what the score would be at the quartiles", () => {
  const offers = [offer("P", 1, 20), offer("Q", 1, 40), offer("R", 1, null)];
  expect(said({ imputePlaces: true }, { offers })).toEqual(
    expect.arrayContaining([
      "Of the places in the study area and around it, 33.3% imputed, 66.7% measured.",
      "An offer that does not say its places is taken to have 30 a year, the median of 2 measured offers; were it 25 or 35, their quartiles, the gap score of the whole would be 15 or 5.",
    ]),
  );
});

test("assumed places name who assumes them", () => {
  const assumedPlaces = { ...input({}).settings.assumedPlaces, essential: { places: 30, source: "a visit" } };
  expect(said({ assumedPlaces }, { offers: [offer("R", 1, null)] })).toContain(
    "An offer that does not say its places is taken to have 30 a year (a visit).",
  );
});

test("who could learn online is said only where there is something online, with the nation's need where it is set", () => {
  const online = offer("O", 0, 500, { delivery: "online" });
  const eligible = { essential: 0.4, general: 0.5, specialist: 1 };
  const nationalNeed = { ...input({}).settings.nationalNeed, essential: { people: 11_300_000, source: "a survey" } };
  expect(aboutOnline(said({ onlineEligible: eligible, nationalNeed }))).toEqual([]);
  expect(aboutOnline(said({ onlineEligible: eligible, nationalNeed }, { offers: [online] }))).toEqual([
    "Of the people who find no place nearby, 40% are taken to be able to learn online.",
    "National online places are shared out by need: 11,300,000 people in the whole nation (a survey).",
  ]);
});

test.each([
  [{ lo: 0.19, hi: 0.23 }, "21% of adults, 19% to 23% (a survey)"],
  [{ lo: 0.19 }, "21% of adults, at least 19% (a survey)"],
  [{ hi: 0.23 }, "21% of adults, at most 23% (a survey)"],
  [{}, "21% of adults (a survey)"],
])("a control total is said with its own bounds where it has them: %j", (bounds, words) => {
  const control = { share: 0.21, ...bounds, source: "a survey" };
  const controlTotals = { ...input({}).settings.controlTotals, essential: control };
  expect(said({ controlTotals }, { indicator: { ...flow, title: "Risk", unit: "index" } })).toContain(
    `Need is modelled: ${words}, spread over areas by their rank on “Risk” among all areas that have a figure, with a spread of 0.5, which nobody has measured.`,
  );
});

function aboutOnline(sentences: readonly string[]): string[] {
  return sentences.filter((sentence) => sentence.includes("online"));
}
