import { expect, test } from "vitest";
import { indicatorSchema } from "../../../domain/contract/indicator.ts";
import { combinedIndicator } from "../../../domain/need/combinedIndicator.ts";
import { area, figure, flow, input, offer } from "../score/build.ts";
import { explainedOf } from "./explained.ts";

const [a, b, c] = [area("A", 0), area("B", 8), area("C", 16)];
const areas = [a, b, c];
const sentences = (why: ReturnType<typeof explainedOf>, title: string) =>
  why.steps.find((step) => step.title === title)?.sentences ?? [];

test("the steps say the formula with the area's own numbers, as they are written on the page", () => {
  const stock = { ...flow, kind: "stock" } as const;
  const why = explainedOf(
    input({
      areas,
      indicator: stock,
      figures: [figure(a, 1000), figure(b, 400), figure(c, 200)],
      offers: [offer("P", 0, 50)],
    }),
    "A",
  );
  expect(sentences(why, "People in need")).toEqual([
    "“Without basic skills” counts the people in need: 1,000 people.",
    "1,000 people today ÷ 10 years to reach everyone = 100 to reach a year.",
  ]);
  expect(sentences(why, "What they can reach").at(-1)).toBe("1 offer is in reach: 50 places a year.");
  expect(sentences(why, "The score")[0]).toMatch(/^Unmet = in need - placed = 100 - /);
  expect(sentences(why, "The class").at(-1)).toContain("So the class is: gap.");
  expect(sentences(why, "Fair share")[1]).toMatch(/^Fair-share index = 100 × [\d.]+ ÷ [\d.]+ = /);
  expect(sentences(why, "Years to reach everyone")[0]).toMatch(/^1,000 people today ÷ .+ The ambition is 10\.$/);
  expect(why.steps.flatMap((step) => step.sentences).join(" ")).not.toMatch(/NaN|null|undefined/);
});

test("need modelled from an index shows rank, normal score, alpha and beta, and they come to the people", () => {
  const index = indicatorSchema.parse({ ...flow, unit: "index", kind: "stock", title: "A risk index" });
  const { settings } = input({});
  const share = { share: 0.25, source: "A survey" };
  const controlTotals = { ...settings.controlTotals, essential: share };
  const figures = [figure(a, 7), figure(b, 3), figure(c, 5)];
  const why = explainedOf(input({ areas, indicator: index, figures, settings: { ...settings, controlTotals } }), "A");
  const [need] = why.needs;
  const how = need?.becamePeople;
  if (how?.type !== "modelled from an index" || why.model === null) throw new Error("not modelled");
  expect([how.rank, how.of, why.model.total]).toEqual([3, 3, 750]);
  const { alpha, beta } = why.model;
  expect(how.adults / (1 + Math.exp(-(alpha + beta * how.z)))).toBeCloseTo(need?.stockCounted ?? Number.NaN, 9);
  expect(sentences(why, "People in need")[0]).toContain("“A risk index” ranks Area A 1st of 3 areas");
});

test("several indicators show what each put into the index, and by their weights it comes to the index", () => {
  const one = indicatorSchema.parse({ ...flow, id: "one", unit: "index" });
  const other = indicatorSchema.parse({ ...flow, id: "other", unit: "rate" });
  const parts = [
    { indicator: one, weight: 3, period: "2024", figures: [figure(a, 7), figure(b, 3), figure(c, 5)] },
    { indicator: other, weight: 1, period: "2024", figures: [figure(a, 0.1), figure(b, 0.3), figure(c, 0.2)] },
  ];
  const indicator = combinedIndicator({ level: "essential", by: "ranks", parts });
  const { settings } = input({});
  const controlTotals = { ...settings.controlTotals, essential: { share: 0.25, source: "A survey" } };
  const combined = { by: "ranks", parts } as const;
  const why = explainedOf(input({ areas, indicator, combined, settings: { ...settings, controlTotals } }), "A");
  const how = why.needs[0]?.becamePeople;
  if (how?.type !== "modelled from an index") throw new Error("not modelled");
  expect(how.parts.map(({ indicator: id, weight }) => [id, weight])).toEqual([
    ["one", 0.75],
    ["other", 0.25],
  ]);
  const sum = how.parts.reduce((total, { weight, value }) => total + weight * (value ?? Number.NaN), 0);
  expect(sum).toBeCloseTo(how.index, 9);
});

test("people who could all be placed by steering are said to be, not as 0 of so many", () => {
  // A can only reach P; B reaches both and takes places at P although Q would have had room.
  const why = explainedOf(
    input({ areas, figures: [figure(a, 60), figure(b, 40)], offers: [offer("P", 1, 60), offer("Q", 12, 60)] }),
    "A",
  );
  expect(why.gap.structural).toBeCloseTo(0, 9);
  expect(sentences(why, "Who gets a place").at(-1)).toMatch(
    /^All [\d.]+ left without a place are signpostable, people who could be served by places that stay free/,
  );
});

test("an index without a control total gives no people, and the rank mismatch is said instead", () => {
  const index = indicatorSchema.parse({ ...flow, unit: "index", kind: "stock", title: "A risk index" });
  const figures = [figure(a, 7), figure(b, 3), figure(c, 5)];
  const why = explainedOf(input({ areas, indicator: index, figures, offers: [offer("P", 17, 60)] }), "A");
  expect(sentences(why, "People in need")).toEqual(["“A risk index” gives no number of people here."]);
  expect(sentences(why, "The score").at(-1)).toMatch(
    /^Rank mismatch: need ranks [\d.]+ points higher than places per adult/,
  );
});

test("online places come last: what they change is said, or that it cannot be told", () => {
  const online = offer("O", null, 40, { delivery: "online" });
  const given = { areas, figures: [figure(a, 100)], offers: [offer("P", 0, 50), online] };
  expect(sentences(explainedOf(input(given), "A"), "Online places")).toEqual([
    "1 online offer has 40 places a year between them. Nobody is taken to be able to learn essential skills online (a setting), so they change nothing.",
  ]);
  const { settings } = input({});
  const onlineEligible = { ...settings.onlineEligible, essential: 1 };
  const untold = explainedOf(input({ ...given, settings: { ...settings, onlineEligible } }), "A");
  expect(sentences(untold, "Online places")).toEqual([
    "1 online offer has 40 places a year between them. None is counted here, for it cannot be told how many are the study area’s.",
  ]);
  const nationalNeed = { ...settings.nationalNeed, essential: { people: 1000, source: "A survey" } };
  const told = explainedOf(input({ ...given, settings: { ...settings, nationalNeed, onlineEligible } }), "A");
  expect(sentences(told, "Online places")).toEqual([
    "Online places are given out last and do not change the score above. Of the study area’s 4, 4 go to people left without a place here. 46 are left, a score of 46.",
  ]);
});

test("of an area whose unmet people are not known it is not said that the study area's share of online places were unknown", () => {
  const { settings } = input({});
  const nationalNeed = { ...settings.nationalNeed, essential: { people: 1000, source: "A survey" } };
  const onlineEligible = { ...settings.onlineEligible, essential: 1 };
  const figures = [figure(a, null, { lo: 1, hi: 4, marker: "c" }), figure(b, 40)];
  const offers = [offer("P", 0, 50), offer("O", null, 40, { delivery: "online" })];
  const given = input({ areas, figures, offers, settings: { ...settings, nationalNeed, onlineEligible } });
  expect(sentences(explainedOf(given, "A"), "Online places")).toEqual([
    "1 online offer has 40 places a year between them. How many of them are for this area is not known, for its unmet people are not.",
  ]);
});

test("an area without a score says why, by every flag it has, and never writes a 0 for what is not known", () => {
  const suppressed = figure(a, null, { lo: 1, hi: 4, marker: "c" });
  const why = explainedOf(input({ areas, figures: [suppressed, figure(b, 40)], offers: [offer("P", 0, 50)] }), "A");
  expect(sentences(why, "People in need")[0]).toBe(
    "“Without basic skills” is suppressed here: it is only published that it lies between 1 and 4 a year. The middle, 2.5, competes for places; the area itself has no score.",
  );
  expect(sentences(why, "The score").slice(0, 2)).toEqual([
    "There is no score.",
    "Only the bounds of the need are known. It competes for places at the middle of them; its own score is a range, not a number.",
  ]);
  const unknown = explainedOf(input({ areas, figures: [figure(b, 40)], offers: [] }), "A");
  expect(sentences(unknown, "The score")).toContain("There is no need figure that gives people here.");
});

test("the areas that get most of an offer's places are named, five at most, and the others counted", () => {
  const many = Array.from({ length: 9 }, (_, i) => area(`W${i}`, i / 4));
  const why = explainedOf(
    input({ areas: many, figures: many.map((each, i) => figure(each, 10 + i)), offers: [offer("P", 0, 45)] }),
    "W0",
  );
  const [only] = why.offers;
  expect(only?.competitors).toHaveLength(5);
  expect(only?.others.areas).toBe(3);
  const named = only?.competitors.map(({ people }) => people) ?? [];
  expect(named).toEqual(named.toSorted((one, other) => other - one));
});

test("offers that were listed more than once say so, with their listings and what these disagree about", () => {
  const claim = { dataset: "x", row: 2, listingId: "P", provider: "P", title: "P", placesBasis: "measured" } as const;
  const claims = [50, 20, 45].map((placesPerYear) => ({ ...claim, placesPerYear }));
  const merged = { claims, placesConflict: { least: 20, most: 50 } };
  const twice = { claims: claims.slice(0, 2), placesConflict: null };
  const offers = [offer("P", 0, 50, { merged }), offer("Q", 1, 50, { merged: twice }), offer("R", 1, 50)];
  const why = explainedOf(input({ areas, figures: [figure(a, 40), figure(b, 40)], offers }), "A");
  expect(why.offers.map(({ merged: own }) => own)).toEqual([merged, twice, undefined]);
  expect(sentences(why, "What they can reach").slice(3)).toEqual([
    "2 of these offers are listed more than once, 5 times in all, and each counts once, with the places that one listing gives.",
    "The listings of 1 offer disagree by more than a fifth about places: look there first.",
  ]);
});
