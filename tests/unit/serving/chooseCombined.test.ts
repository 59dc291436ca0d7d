import { expect, test } from "vitest";
import { combinationSchema } from "../../../domain/contract/combination.ts";
import { chooseCombined } from "../../../server/score/chooseCombined.ts";
import { figures, headline } from "./builders.ts";

const risk = headline("risk", { unit: "index", role: "context", title: "Risk", source: "A survey" });
const claims = headline("claims", { unit: "people", role: "context", title: "Claims", source: "A register" });
const jobs = headline("jobs", { unit: "vacancies", role: "context", title: "Job adverts" });
const rate = headline("rate", { unit: "rate", role: "context", title: "Offline rate", basis: "invented" });
const all = [risk, claims, jobs, rate, headline("elsewhere", { level: "general", title: "Office skills" })];
const both = [figures("risk", "ward/2023/2022"), figures("claims", "ward/2023/2024")];

test("two indicators become an index of their own, each with its weight, latest period and source", () => {
  const chosen = chooseCombined(of({ risk: 3, claims: 1 }), "essential", all, both, undefined);
  expect(chosen).toMatchObject({
    base: { areaType: "ward", vintage: "2023" },
    period: "2022 and 2024",
    combined: {
      by: "ranks",
      parts: [
        { indicator: { id: "risk" }, weight: 3, period: "2022" },
        { indicator: { id: "claims", unit: "people" }, weight: 1, period: "2024" },
      ],
    },
  });
  expect(chosen.indicator).toEqual({
    id: "combined",
    title: "Risk (75%) + Claims (25%)",
    level: "essential",
    unit: "index",
    kind: "stock",
    direction: "higher is more need",
    countedAt: "where people live",
    role: "headline",
    basis: "modelled",
    source: "A survey; A register",
    sourceUrl: null,
    licence: null,
    published: null,
    notes: "Combined from 2 indicators, by the mean of their percentile ranks.",
  });
});

test("the combination counts at the workplace, or was published on a day, only where all of its parts do", () => {
  const atWork = headline("at-work", { unit: "index", countedAt: "at workplace", published: "2024-05-01" });
  const alike = headline("alike", { unit: "index", countedAt: "at workplace", published: "2024-05-01" });
  const later = headline("later", { unit: "index", published: "2024-06-01" });
  const combined = (...parts: (typeof atWork)[]) => {
    const weights = Object.fromEntries(parts.map(({ id }) => [id, 1]));
    const known = parts.map(({ id }) => figures(id, "ward/2023/2022"));
    const { countedAt, published } = chooseCombined(of(weights), "essential", parts, known, undefined).indicator;
    return [countedAt, published];
  };
  expect(combined(atWork, alike)).toEqual(["at workplace", "2024-05-01"]);
  expect(combined(atWork, later)).toEqual(["where people live", null]);
});

test("one that is made up for show makes the combination so", () => {
  const known = [figures("risk", "ward/2023/2022"), figures("rate", "ward/2023/2022")];
  expect(chooseCombined(of({ risk: 1, rate: 1 }), "essential", all, known, undefined).indicator.basis).toBe("invented");
});

test("the smallest areas that all are known for count, of the period asked for where one is", () => {
  const known = [
    figures("risk", "lsoa/2011/2022"),
    figures("risk", "ward/2023/2021"),
    figures("risk", "ward/2023/2022"),
    figures("risk", "district/2023/2022"),
    ...["2021", "2022"].map((year) => figures("claims", `ward/2023/${year}`)),
    figures("claims", "district/2023/2022"),
  ];
  expect(chooseCombined(of({ risk: 1, claims: 1 }), "essential", all, known, undefined)).toMatchObject({
    base: { areaType: "ward" },
    period: "2022",
  });
  expect(chooseCombined(of({ risk: 1, claims: 1 }), "essential", all, known, "2021").period).toBe("2021");
});

test.each([
  [{ nothing: 1 }, "“nothing” is not published."],
  [{ elsewhere: 1 }, "“Office skills” is about general skills."],
  [{ risk: 1, rate: 1 }, "“Offline rate” has no figures."],
])("a combination of %j is refused: %s", (weights, why) => {
  expect(() => chooseCombined(of(weights), "essential", all, both, undefined)).toThrow(
    `Essential need is set to combine several indicators, and cannot: ${why} Change the combination in the settings.`,
  );
});

test("a period that one of them lacks is refused, by name", () => {
  expect(() => chooseCombined(of({ risk: 1, claims: 1 }), "essential", all, both, "2022")).toThrow(
    "“Claims” has no figures for 2022.",
  );
});

test("indicators that are known for different areas are refused with what each is known for", () => {
  const apart = [
    figures("risk", "lsoa/2011/2022"),
    figures("claims", "ward/2023/2022"),
    figures("claims", "ward/2022/2022"),
  ];
  expect(() => chooseCombined(of({ risk: 1, claims: 1 }), "essential", all, apart, undefined)).toThrow(
    "“Risk” is known by LSOA of 2011, “Claims” is known by ward of 2023 and ward of 2022: there is no kind of area that all are known for.",
  );
});

test("vacancies say where jobs are: whatever they are combined with, and however, they are refused", () => {
  const known = [...both, figures("jobs", "ward/2023/2024")];
  for (const by of ["ranks", "values"] as const) {
    expect(() => chooseCombined({ ...of({ risk: 3, jobs: 1 }), by }, "essential", all, known, undefined)).toThrow(
      "cannot: “Job adverts” counts vacancies, which say where jobs are and not where people lack a skill: leave it out of the combination. Change",
    );
  }
});

test("people are never averaged with an index, and a rate only with rates: their values are on different scales", () => {
  const known = [...both, figures("rate", "ward/2023/2022")];
  const values = (weights: Record<string, number>) => () =>
    chooseCombined({ ...of(weights), by: "values" }, "essential", all, known, undefined);
  expect(values({ risk: 1, claims: 1 })).toThrow("“Claims” counts people, which can be combined as ranks only.");
  expect(values({ risk: 1, rate: 1 })).toThrow("some are index, others rate: they can be combined as ranks only.");
  expect(values({ rate: 2 })).not.toThrow();
});

function of(weights: Readonly<Record<string, number>>) {
  const list = Object.entries(weights).map(([indicator, weight]) => ({ indicator, weight }));
  return combinationSchema.parse({ by: "ranks", weights: list });
}
