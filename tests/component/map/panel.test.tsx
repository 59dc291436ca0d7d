import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import type { AreaGap } from "../../../domain/contract/areaGap.ts";
import type { Gap, GapAnswer } from "../../../domain/contract/gap.ts";
import { signpostableWords } from "../../../domain/contract/signpostable.ts";
import type { HowSure } from "../../../domain/contract/sureness.ts";
import type { GapQuestion } from "../../../web/api/gapAnswer.ts";
import { AreaPanel } from "../../../web/panel/AreaPanel.tsx";
import { noneSure, sureAreas } from "../../../web/views/sureAreas.ts";
import { answerOf, drawnArea, gapOf, howSureOf, suppressedGap } from "./builders.ts";
import { inRouter } from "./inRouter.tsx";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const question: GapQuestion = {
  partnership: "demo",
  level: "essential",
  areaType: "ward",
  vintage: "2024",
  period: undefined,
};
const harpurhey = gapOf({
  code: "E05000002",
  name: "Harpurhey",
  needStock: { value: 1000, lo: 850, hi: 1200, marker: null },
  flags: ["partial"],
});
const library = {
  id: "o1",
  title: "Learn my way",
  provider: "Manchester Libraries",
  venue: "Harpurhey Library",
  km: 0.42,
  placesPerYear: 118,
  placesBasis: "assumed",
};
const outreach = {
  ...library,
  id: "o2",
  title: "Bus",
  venue: null,
  km: null,
  placesPerYear: null,
  placesBasis: "unknown",
};

test("the panel says what a chosen area's figures are, with the interval and how the need is known", async () => {
  show(harpurhey, { offersInReach: [], assumptions: [] });
  await screen.findByText("No offer at this level is within reach.");
  expect(figures()).toMatchObject({
    "People in need today modelled": "1,000 (850–1,200)",
    "To reach a year, to reach all in 10 years": "100.0",
    "Years to reach everyone at today’s places": "13.3",
    "People unmet, a year": "25.0",
    "Gap score: unmet of 100 in need": "25.0",
    "Places in reach that stay free": "0%",
    "Nearest offer": "0.4 km",
  });
  expect(
    screen.getByText("More than a twentieth of the adults in reach have no known need, which flatters this score."),
  ).toBeDefined();
  expect(screen.getByText("Some people in need find no place left within reach.")).toBeDefined();
});

test("offers in reach come with distance, places and how the places are known", async () => {
  show(harpurhey, { offersInReach: [library, outreach], assumptions: ["People travel up to 5 km."] });
  await screen.findByRole("heading", { name: "Offers in reach" });
  const items = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(items).toContain("Learn my way0.4 kmHarpurhey Library · Manchester Libraries118 places a year assumed");
  expect(items).toContain("Buscomes hereManchester Librariesplaces not known");
  expect(items).toContain("People travel up to 5 km.");
});

test("an offer that was listed more than once says so, with its listings, and warns where they disagree about places", async () => {
  const claim = { dataset: "d", row: 2, listingId: "1", provider: "Manchester Libraries", title: "Learn my way" };
  const claims = [
    { ...claim, placesPerYear: 118, placesBasis: "assumed" as const },
    { ...claim, row: 3, title: "Learn IT", placesPerYear: 60, placesBasis: "measured" as const },
    { ...claim, row: 4, placesPerYear: null, placesBasis: "unknown" as const },
  ];
  const merged = { claims, placesConflict: { least: 60, most: 118 } };
  const agreed = { ...outreach, merged: { claims: claims.slice(1), placesConflict: null } };
  show(harpurhey, { offersInReach: [{ ...library, merged }, agreed], assumptions: [] });
  const [disagreeing, agreeing] = await screen.findAllByText(/^Counted once: /);
  expect([disagreeing?.textContent, agreeing?.textContent]).toEqual([
    "Counted once: 3 listings say it",
    "Counted once: 2 listings say it",
  ]);
  expect(screen.getAllByText(/^They claim/).map(({ textContent }) => textContent)).toEqual([
    "Listings disagree They claim from 60 to 118 places a year.",
  ]);
  const listed = within(disagreeing?.parentElement ?? document.body).getAllByRole("listitem", { hidden: true });
  expect(listed.map(({ textContent }) => textContent)).toEqual([
    "Learn my way · Manchester Libraries: 118 places a year assumed (used)",
    "Learn IT · Manchester Libraries: 60 places a year ",
    "Learn my way · Manchester Libraries: does not say its places ",
  ]);
});

test("an area whose need is suppressed shows its marker and what is not known, and no zero", async () => {
  show(suppressedGap("E05000001", "Ardwick"), { offersInReach: [], assumptions: [] });
  await screen.findByText("No offer at this level is within reach.");
  expect(figures()).toMatchObject({
    "People in need today modelled": "[c] (1–4)",
    "People unmet, a year": "not known",
    "Gap score: unmet of 100 in need": "not known",
    "Rank by unmet people, 1 is most": "not ranked",
  });
});

const nothingNear: Omit<AreaGap, "gap"> = { offersInReach: [], assumptions: [] };

test("once need is drawn, scores, unmet people and ranks have their range, and the class its share of the draws", async () => {
  show(harpurhey, nothingNear, { howSure: howSureOf([drawnArea("E05000002")]) });
  await screen.findByText("No offer at this level is within reach.");
  expect(figures()).toMatchObject({
    "People unmet, a year": "25.0 (14–40)",
    "Gap score: unmet of 100 in need": "25.0 (20–30)",
    "Rank by unmet people, 1 is most": "1 of 3 (1–7), tied with 4 others",
    "Class, in so many of the draws": "gap in 97%, balanced in 3%",
    "In the tenth with the most unmet": "in 93% of draws",
    "Rank by people in need, all intervals together": "1–9",
  });
});

test("an area whose need is suppressed has no score, but the range in which the draws find it", async () => {
  show(suppressedGap("E05000001", "Ardwick"), nothingNear, { howSure: howSureOf([drawnArea("E05000001")]) });
  await screen.findByText("No offer at this level is within reach.");
  expect(figures()).toMatchObject({
    "People unmet, a year": "not known (14–40)",
    "Gap score: unmet of 100 in need": "not known (20–30)",
    "Rank by unmet people, 1 is most": "not ranked (1–7), tied with 4 others",
  });
});

test("unmet people are told apart: too few places, or signpostable, which says what it means when it is pressed", async () => {
  show(harpurhey, nothingNear);
  expect(screen.getByRole("figure").textContent).toBe(
    "75.0 find a place, 25.0 do not, a year: 20.0 are counted as lacking places; 5.0 are signpostable.",
  );
  await userEvent.setup().click(screen.getByRole("button", { name: "signpostable" }));
  expect(screen.getByRole("dialog", { name: "Signpostable" }).textContent).toContain(signpostableWords);
});

test("what comes out with three quarters and one and a half times the reach stands beside what is set", async () => {
  show(harpurhey, nothingNear);
  const table = screen.getByRole("table", { name: "If people travelled less or more far" });
  const rows = within(table).getAllByRole("row");
  expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
    ["Reach", "Unmet a year", "Score", "Class"],
    ["¾ of the reach", "40.0", "40.0", "gap"],
    ["as set", "25.0", "25.0", "gap"],
    ["1½ times", "4.0", "4.0", "balanced"],
  ]);
});

test("an area without a score still shows the one it would have with other radii; where no radius gives one there is no table", () => {
  const unscored = { ...harpurhey, gapScore: null, unmet: null, class: "unknown" } as const;
  show(unscored, nothingNear);
  const rows = within(screen.getByRole("table", { name: "If people travelled less or more far" })).getAllByRole("row");
  expect(rows.map((row) => row.lastElementChild?.textContent)).toEqual(["Class", "gap", "unknown", "balanced"]);
  cleanup();
  show({ ...unscored, shorterReach: null, longerReach: null }, nothingNear);
  expect(screen.queryByRole("table", { name: "If people travelled less or more far" })).toBeNull();
});

const online: NonNullable<GapAnswer["totals"]["online"]> = {
  offers: 2,
  offersWithoutPlaces: 0,
  places: 5000,
  share: 40,
  eligible: 12,
  placed: 12,
  unmetAfter: 13,
  gapScoreAfter: 13,
};

test("where there are online places the score after them stands beside the headline, or why it cannot be told", async () => {
  const { totals } = answerOf([]);
  const after = "Gap score once online places are given out";
  show({ ...harpurhey, gapScoreAfterOnline: 12.5 }, nothingNear, { changes: { totals: { ...totals, online } } });
  expect(figures()).toMatchObject({ "Gap score: unmet of 100 in need": "25.0", [after]: "12.5" });
  cleanup();
  show(harpurhey, nothingNear, { changes: { totals: { ...totals, online: { ...online, share: null } } } });
  expect(figures()[after]).toBe("not known: how many of them are the study area’s cannot be told");
  cleanup();
  show(harpurhey, nothingNear);
  expect(figures()[after]).toBeUndefined();
});

test("a link leads to why the area has its score, asking the very question that the map asked", async () => {
  show(harpurhey, nothingNear);
  expect(screen.getByRole("link", { name: "Why this score" }).getAttribute("href")).toBe(
    "/p/demo/why/E05000002/essential?areaType=ward&vintage=2024",
  );
});

test("signpostable says what it means once in the panel, also where the whole study area is shown", async () => {
  render(panel(undefined, vi.fn<typeof globalThis.fetch>(), { howSure: howSureOf([]) }));
  await userEvent.setup().click(screen.getByRole("button", { name: /signpostable/i }));
  expect(screen.getByRole("dialog", { name: "Signpostable" }).textContent).toContain(signpostableWords);
});

test("the study area has its range, its split and its other reaches as well", () => {
  render(panel(undefined, vi.fn<typeof globalThis.fetch>(), { howSure: howSureOf([]) }));
  expect(figures()).toMatchObject({
    "To reach a year, to reach all in 10 years": "100 (90–111)",
    "People unmet, a year": "25 (20–33)",
    "Unmet: lacking places": "20",
    "Unmet: signpostable": "5",
    "Gap score: unmet of 100 in need": "25.0 (22–30)",
  });
  expect(screen.getAllByRole("row").map(({ textContent }) => textContent)).toEqual([
    "ReachUnmet a yearScorewards with a gap",
    "¾ of the reach40.040.01",
    "as set25.025.01",
    "1½ times4.04.00",
  ]);
});

test("where need is an index that gives no people the panel has ranks and places, and not one figure of people", async () => {
  const nobody = { needPerYear: null, unmet: null, gapScore: null, class: "unknown" } as const;
  const ancoats = gapOf({ ...nobody, code: "E05000004", name: "Ancoats", rankMismatch: 45.1 });
  const changes = { gaps: [ancoats, gapOf({ ...nobody, code: "E05000005", name: "Bowdon", rankMismatch: -12 })] };
  show(ancoats, nothingNear, { changes });
  await screen.findByText("No offer at this level is within reach.");
  expect(figures()).toEqual({
    "Rank mismatch: rank by need less rank by places, in rank points": "+45",
    "Places in reach a year, shared with neighbours": "500",
    "Nearest offer": "0.4 km",
    "Adults aged 16 and over": "9,000",
  });
  expect(screen.getByRole("link", { name: "Why there is no score" })).toBeDefined();
  cleanup();
  render(panel(undefined, vi.fn<typeof globalThis.fetch>(), { changes }));
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["Ancoats+45 rank points"]);
});

test("when the offers cannot be had the figures stay, and the reader may try again", async () => {
  const problem = { type: "about:blank", title: "Away", status: 503, detail: "The database does not answer." };
  const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json(problem, { status: 503 }));
  render(panel(harpurhey, fetch));
  expect((await screen.findByRole("alert")).textContent).toContain("The database does not answer.");
  expect(figures()["People unmet, a year"]).toBe("25.0");
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(fetch).toHaveBeenCalledTimes(2);
});

test("while no area is chosen the panel names those with the most people unmet, without those that are unknown", async () => {
  const onChoose = vi.fn<(code: string) => void>();
  render(panel(undefined, vi.fn<typeof globalThis.fetch>(), { onChoose }));
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "Harpurhey25 a year",
    "Bowdon5 a year",
  ]);
  await userEvent.click(screen.getByRole("button", { name: "Bowdon" }));
  expect(onChoose.mock.calls).toEqual([["E05000003"]]);
});

type Changes = {
  readonly onChoose: (code: string) => void;
  readonly howSure: HowSure | null;
  readonly changes: Partial<GapAnswer>;
};

function show(chosen: Gap, told: Omit<AreaGap, "gap">, changes: Partial<Changes> = {}): void {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json({ gap: chosen, ...told }));
  render(panel(chosen, fetch, changes));
}

function panel(
  chosen: Gap | undefined,
  fetch: typeof globalThis.fetch,
  { onChoose = () => undefined, howSure = null, changes = {} }: Partial<Changes> = {},
) {
  vi.stubGlobal("fetch", fetch);
  const answer = answerOf(
    [gapOf({ code: "E05000003", name: "Bowdon", unmet: 5 }), suppressedGap("E05000001", "Ardwick"), harpurhey],
    changes,
  );
  return inRouter(
    <AreaPanel
      question={question}
      answer={answer}
      chosen={chosen}
      sure={howSure === null ? noneSure : sureAreas(howSure)}
      howSure={howSure}
      onChoose={onChoose}
      onClose={() => undefined}
    />,
  );
}

function figures(): Record<string, string> {
  const names = screen.getAllByRole("term").map(({ textContent }) => textContent);
  const values = screen.getAllByRole("definition").map(({ textContent }) => textContent);
  return Object.fromEntries(names.map((name, at) => [name, values[at] ?? "no value"]));
}
