import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { type Combination, combinationSchema } from "../../../domain/contract/combination.ts";
import type { IndicatorInForce } from "../../../domain/contract/indicatorInForce.ts";
import { defaultSettings, type Settings } from "../../../domain/contract/settings.ts";
import { combinationProblems } from "../../../web/settings/combination/combinationProblems.ts";
import { problem } from "../data/fakeServer.ts";
import { anIndicator } from "./anIndicator.ts";
import { box, changeList, described, type } from "./onThePage.ts";
import { openSettings } from "./settingsAt.tsx";
import { settingsServer } from "./settingsServer.ts";

const indicators = [
  anIndicator("no-device", "No device at home"),
  anIndicator("offline", "Adults offline", { role: "headline", unit: "people" }),
  anIndicator("broadband", "Slow broadband"),
  anIndicator("vacancies", "Posts", { level: "specialist", unit: "vacancies" }),
];
const combined: Settings = {
  ...defaultSettings,
  combinations: {
    ...defaultSettings.combinations,
    essential: combinationSchema.parse({ by: "values", weights: [{ indicator: "no-device", weight: 2 }] }),
  },
};

test("the indicators of a level get weights, the shares follow, and an empty box is not used", async () => {
  const server = await openWith(defaultSettings);
  await type("Weight of No device at home (essential)", "3");
  await type("Weight of Adults offline (essential)", "1");
  expect(table().map((row) => row.replaceAll(/\s+/g, " "))).toEqual([
    "Adults offlineHeadline, people, higher is more need, by ward of 202425%",
    "No device at homeContext, index, higher is more need, by ward of 202475%",
    "Slow broadbandContext, index, higher is more need, by ward of 2024not used",
  ]);
  expect(changeList()).toEqual([
    "Indicators combined, essential: the headline indicator alone becomes “No device at home” 3 (75%) and “Adults offline” 1 (25%), as ranks",
  ]);
  await save();
  const weights = [
    { indicator: "no-device", weight: 3 },
    { indicator: "offline", weight: 1 },
  ];
  await waitFor(() =>
    expect(server.saved()).toEqual([
      { ...defaultSettings, combinations: { ...defaultSettings.combinations, essential: { by: "ranks", weights } } },
    ]),
  );
});

test("without a control total it is said that an index gives no people; with one, where the people come from", async () => {
  await openWith(combined);
  expect(await screen.findByText(/^No control total is set for this level/)).toBeDefined();
  await type(/Share of adults who lack essential skills/, "21");
  expect(screen.queryByText(/^No control total is set for this level/)).toBeNull();
  expect(screen.getByText(/the control total below is spread over the areas by this index/)).toBeDefined();
});

test("counts cannot be combined as values: then nothing could be scored, which is said before it is saved", async () => {
  await openWith(combined);
  await type("Weight of Adults offline (essential)", "1");
  expect(
    screen.getByText(
      "As published now, these give no scores at this level. “Adults offline” counts people, which can be combined as ranks only.",
    ),
  ).toBeDefined();
  await userEvent.click(screen.getByRole("radio", { name: /As ranks/ }));
  expect(screen.queryByText(/give no scores/)).toBeNull();
});

test("indicators that are known for different kinds of area cannot be combined", () => {
  const ward = anIndicator("ward", "By ward");
  const coverage = [{ areaType: "district" as const, vintage: "2023", period: "2024", figures: 3, known: 3 }];
  const district = { ...anIndicator("district", "By district"), coverage };
  const both = { ...ward, coverage: [...ward.coverage, ...district.coverage] };
  expect(problemsOf("ranks", ward, both)).toEqual([]);
  expect(problemsOf("ranks", ward, district)).toEqual([
    "There is no kind of area that all are known for: “By ward” by ward of 2024 and “By district” by local authority district of 2023.",
  ]);
});

test("rates and indices are not on one scale", () => {
  const rate = anIndicator("rate", "Rate", { unit: "rate" });
  const index = anIndicator("index", "Index");
  expect(problemsOf("values", rate, index)).toEqual([
    "Their units are index and rate, which can be combined as ranks only.",
  ]);
  expect(problemsOf("ranks", rate, index)).toEqual([]);
  expect(problemsOf("values", index)).toEqual([]);
});

test("emptying all weights goes back to the headline indicator alone", async () => {
  const server = await openWith(combined);
  await userEvent.clear(await screen.findByRole("textbox", { name: "Weight of No device at home (essential)" }));
  expect(changeList()).toEqual([
    "Indicators combined, essential: “No device at home” 2 (100%), as values becomes the headline indicator alone",
  ]);
  await save();
  await waitFor(() => expect(server.saved()).toEqual([defaultSettings]));
});

test("2.0 typed over 2 changes nothing", async () => {
  await openWith(combined);
  await type("Weight of No device at home (essential)", "2.0");
  expect(changeList()).toEqual([]);
});

test("weights that cannot be are told at their box", async () => {
  const server = await openWith(defaultSettings);
  await type("Weight of No device at home (essential)", "much");
  await type("Weight of Adults offline (essential)", "0");
  await type("Weight of Slow broadband (essential)", "5000");
  await save();
  const summary = await screen.findByRole("alert", { name: "There is a problem" });
  expect(
    within(summary)
      .getAllByRole("link")
      .map(({ textContent }) => textContent),
  ).toEqual([
    "The weight of “Slow broadband” (essential) must be 1000 or less",
    "The weight of “No device at home” (essential) must be a number, like 1, or empty",
    "The weight of “Adults offline” (essential) must be more than 0; leave it empty to leave the indicator out",
  ]);
  expect(described(box("Weight of Adults offline (essential)"))).toContain("Error: The weight of “Adults offline”");
  expect(server.saved()).toEqual([]);
});

test("an indicator that has a weight and is no longer in force stays to be seen and emptied", async () => {
  const gone = combinationSchema.parse({ by: "ranks", weights: [{ indicator: "withdrawn", weight: 1 }] });
  await openWith({ ...defaultSettings, combinations: { ...defaultSettings.combinations, general: gone } });
  const input = await screen.findByRole<HTMLInputElement>("textbox", { name: "Weight of withdrawn (general)" });
  expect(input.value).toBe("1");
  expect(described(input)).toBe("Not in force now: empty its box, or publish it again");
  expect(screen.getByText(/give no scores at this level. “withdrawn” is not in force/)).toBeDefined();
});

test("a level without indicators says so", async () => {
  await openWith(defaultSettings);
  expect(
    await screen.findByText("No indicator of this level is in force, so there is nothing to combine."),
  ).toBeDefined();
});

test("vacancies are shown without a box, and why; one that had a weight before can be emptied", async () => {
  await openWith(defaultSettings);
  expect(postsRow().textContent).toBe(
    "PostsContext, vacancies, higher is more need, by ward of 2024. Vacancies say where jobs are and not where people lack a skill, so they are never combined into needCannot be combinednot used",
  );
  expect(within(postsRow()).queryByRole("textbox")).toBeNull();
  cleanup();
  const specialist = combinationSchema.parse({ by: "ranks", weights: [{ indicator: "vacancies", weight: 1 }] });
  await openWith({ ...defaultSettings, combinations: { ...defaultSettings.combinations, specialist } });
  expect(within(postsRow()).getByRole("textbox")).toBeDefined();
  expect(
    screen.getByText(
      /give no scores at this level. “Posts” counts vacancies, which say where jobs are and not where people lack a skill: empty its box.$/,
    ),
  ).toBeDefined();
});

test("when the indicators cannot be read, everything else can still be changed", async () => {
  settingsServer(
    { version: 1, settings: defaultSettings },
    { "GET /indicators": problem(500, "The database is away.") },
  );
  openSettings();
  expect(await screen.findByText(/The database is away/)).toBeDefined();
  await type("Reach, essential, urban, in km", "6");
  expect(changeList()).toEqual(["Reach, essential, urban: 5 km becomes 6 km"]);
});

async function openWith(settings: Settings) {
  const server = settingsServer({ version: 1, settings }, { "GET /indicators": indicators });
  openSettings();
  await screen.findByRole("textbox", { name: "Weight of No device at home (essential)" });
  return server;
}

function problemsOf(by: Combination["by"], ...used: readonly IndicatorInForce[]): string[] {
  const rows = used.map((inForce) => ({ id: inForce.id, inForce }));
  const weights = Object.fromEntries(used.map(({ id }) => [id, "1"]));
  return combinationProblems(rows, { by, weights });
}

function postsRow(): HTMLElement {
  return screen.getByRole("row", { name: /^Posts/ });
}

function table(): string[] {
  const [, ...rows] = within(screen.getByRole("table", { name: "Weights of the essential indicators" })).getAllByRole(
    "row",
  );
  return rows.map(({ textContent }) => textContent ?? "");
}

async function save(): Promise<void> {
  await userEvent.click(screen.getByRole("button", { name: /^Save as version/ }));
}
