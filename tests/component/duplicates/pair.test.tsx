import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterAll, expect, test, vi } from "vitest";
import type { Duplicates } from "../../../domain/contract/duplicates.ts";
import { type Asked, fakeServer, problem } from "../data/fakeServer.ts";
import { openDuplicates, pairAt, repliesBeside, streamed } from "./duplicatesAt.tsx";
import { newDecisionSchema } from "../../../domain/contract/duplicateDecision.ts";
import { aDecision, aPair, aPairInFull, ref, someDuplicates } from "./someDuplicates.ts";

// Files share what they import: what has met the real map is loaded anew here, and what has met the one that stands in for it is forgotten afterwards.
vi.hoisted(() => vi.resetModules());
afterAll(() => void vi.resetModules());

// The map needs WebGL, which there is none of here: what it is given stands in for it.
vi.mock("../../../web/map/PointsMap.tsx", () => ({
  PointsMap: ({
    label,
    points,
    paints,
  }: {
    readonly label: string;
    readonly points: readonly { readonly words: string }[];
    readonly paints: readonly { readonly words: () => readonly string[] }[];
  }) => <p>{[label, ...points.map(({ words }) => words), ...paints.flatMap(({ words }) => words())].join(" | ")}</p>,
}));

test("two listings stand side by side, and what differs is said in words", async () => {
  serve();
  openDuplicates(pairAt(2));
  const table = await screen.findByRole("table", { name: "What the two listings say" });
  expect(cellsOf(table)).toEqual([
    ["Provider", "Ash Library", "Ash Library Ltd", "≠ differs"],
    ["Title", "Tablets", "Tablets", "= same"],
    ["Level", "Essential", "Essential", "= same"],
    ["Delivery", "in person", "in person", "= same"],
    ["Address", "1 High Street", "1 High Street", "= same"],
    ["Postcode", "TS1 1AA", "TS1 1AA", "= same"],
    ["Phone", "01642 000001", "not stated", "– only one says"],
    ["Website", "ash.example", "ASH.example", "≈ same but for signs and capitals"],
    ["Places a year", "20", "30", "≠ differs"],
  ]);
  expect([...table.querySelectorAll("mark")].map(({ textContent }) => textContent)).toEqual(["Ltd", "20", "30"]);
  expect(screen.getByText(/^Neither says: venue, email, UKPRN, company number/)).toBeDefined();
});

test("what is the same can be folded away, and stays so from pair to pair", async () => {
  serve();
  openDuplicates(pairAt(2));
  await userEvent.click(await screen.findByRole("checkbox", { name: "Hide what is the same (5 rows)" }));
  expect(comparedTitles()).toEqual(["Provider", "Phone", "Website", "Places a year"]);
  await userEvent.keyboard("k");
  await screen.findByText("Birch College Ltd", { selector: "td" });
  expect(comparedTitles()).toEqual(["Provider", "Phone", "Website", "Places a year"]);
});

test("the evidence adds up from the start to the probability, in the chart and in its table", async () => {
  serve();
  openDuplicates(pairAt(2));
  const title = "The name speaks for one listing, the address against";
  expect(await screen.findByRole("heading", { name: title })).toBeDefined();
  const chart = screen.getByRole("img", { name: new RegExp(`^${title}`) });
  expect(chart.getAttribute("aria-labelledby")?.split(" ")).toHaveLength(2);
  expect(chart.querySelector("desc")?.textContent).toBe(
    "Before comparing: 4 times less likely; Name: 45 times as likely; Address: 2.8 times less likely; Phone: not compared. Together 80% likely the same. The table below has it in full.",
  );
  expect(cellsOf(screen.getByRole("table", { name: /^The same in numbers/ }))).toEqual([
    ["Before comparing", "one in four pairs at one place", "–", "–", "÷4", "−2.0", "−2.0"],
    ["Name", "the same but for the legal form", "ash library", "ash library", "×45", "+5.5", "+3.5"],
    ["Address", "another street", "1 high street", "9 low road", "÷2.8", "−1.5", "+2.0"],
    ["Phone", "not said by both", "01642000001", "says nothing", "×1", "0.0", "+2.0"],
  ]);
  const bars = [...chart.querySelectorAll("rect")].map((bar) => [
    Number(bar.getAttribute("x")),
    Number(bar.getAttribute("x")) + Number(bar.getAttribute("width")),
  ]);
  // Each bar begins where the one above it ended: the name where the start ended on the left, the address where the name ended on the right.
  expect(bars[1]?.[0]).toBeCloseTo(bars[0]?.[0] ?? Number.NaN, 6);
  expect(bars[2]?.[1]).toBeCloseTo(bars[1]?.[1] ?? Number.NaN, 6);
  expect(bars[4]?.[0]).toBeCloseTo(bars[0]?.[1] ?? Number.NaN, 6);
});

test("the map names the area that the two lie in", async () => {
  const corners = [
    [-1.3, 54.4],
    [-1.1, 54.4],
    [-1.1, 54.7],
    [-1.3, 54.7],
    [-1.3, 54.4],
  ];
  const asked = serve({
    "GET /area-types": [
      { areaType: "ward", vintage: "2024", areas: 2, officialShapes: 0, levels: [], scorable: ["essential"] },
    ],
    "GET /shapes": {
      type: "FeatureCollection",
      features: [
        shape(1, "Harbour ward", [corners]),
        shape(2, "Hill ward", [corners.map(([lon = 0, lat = 0]) => [lon + 1, lat])]),
      ],
    },
  });
  openDuplicates(pairAt(2));
  expect(await screen.findByText(/\| B: Ash Library Ltd, Tablets \| Harbour ward$/)).toBeDefined();
  expect(asked.filter(({ path }) => path === "/shapes").map(({ query }) => query)).toEqual([
    "partnership=tees-valley&areaType=ward&vintage=2024",
  ]);
});

test("both rows stand as published, and lead to their files", async () => {
  serve();
  openDuplicates(pairAt(2));
  const table = await screen.findByRole("table", { name: "Cells as they stand in the files", hidden: true });
  expect(cellsOf(table)).toEqual([
    ["organisation", "Ash Library", "no such column"],
    ["post code", "blank", "no such column"],
    ["Name", "no such column", "Ash Library Ltd"],
  ]);
  expect(screen.getByRole("link", { name: "council.csv" }).getAttribute("href")).toMatch(
    /^\/p\/tees-valley\/data\/11111111/,
  );
  expect(
    screen.getByText(/^Map of A and B; .* \| A: Ash Library, Tablets \| B: Ash Library Ltd, Tablets$/),
  ).toBeDefined();
});

test("the S key marks a pair as the same, says what is left, and goes on to the next", async () => {
  const asked = serve();
  const { whereItIs } = openDuplicates(pairAt(2));
  await ready("Ash Library");
  await userEvent.keyboard("s");
  expect(
    await screen.findByText("Marked as the same. 2 left. Now: Birch College, Tablets; and Birch College Ltd, Tablets."),
  ).toBeDefined();
  expect(whereItIs()).toEqual({ one: ref("a", 3), other: ref("b", 3) });
  expect(sent(asked)).toEqual([
    [
      "/duplicates/decisions",
      { verdict: "same", decidedBy: "pair", pairs: [{ one: ref("a", 2), other: ref("b", 2) }], after: 7 },
    ],
  ]);
});

test("buttons do what keys do, keep the focus, and send who and why once", async () => {
  const asked = serve();
  openDuplicates(pairAt(2));
  await ready("Ash Library");
  await userEvent.click(screen.getByText("Say who decides and why (optional)"));
  await userEvent.type(screen.getByRole("textbox", { name: "Who (optional)" }), "Libraries");
  await userEvent.type(screen.getByRole("textbox", { name: "Why (optional)" }), "Two rooms");
  await userEvent.click(screen.getByRole("button", { name: "Different listings" }));
  await ready("Birch College");
  expect(document.activeElement?.textContent).toContain("Different listings");
  await userEvent.click(screen.getByRole("button", { name: "Same listing" }));
  await ready("Cedar Charity");
  expect(sent(asked).map(([, body]) => body)).toEqual([
    {
      verdict: "different",
      decidedBy: "pair",
      pairs: [{ one: ref("a", 2), other: ref("b", 2) }],
      by: "Libraries",
      why: "Two rooms",
      after: 7,
    },
    {
      verdict: "same",
      decidedBy: "pair",
      pairs: [{ one: ref("a", 3), other: ref("b", 3) }],
      by: "Libraries",
      after: 8,
    },
  ]);
});

test("K skips without deciding and comes round to what was skipped; the last decided pair stays on the page", async () => {
  const asked = serve();
  openDuplicates(pairAt(3));
  await ready("Birch College");
  await userEvent.keyboard("k");
  await ready("Cedar Charity");
  await userEvent.keyboard("k");
  await ready("Ash Library");
  expect(sent(asked)).toEqual([]);
  for (const next of ["Birch College", "Cedar Charity"]) {
    // oxlint-disable-next-line no-await-in-loop -- one decision after the other
    await userEvent.keyboard("d");
    // oxlint-disable-next-line no-await-in-loop -- each with its pair on the page
    await ready(next);
  }
  await userEvent.keyboard("d");
  expect(await screen.findByText("Marked as different. None left in this list.")).toBeDefined();
  await ready("Cedar Charity");
  expect(sent(asked)).toHaveLength(3);
});

test("in a list of all pairs a decision goes on to the next that waits, past those that merged by themselves", async () => {
  serve({
    "GET /duplicates": () => streamed(someDuplicates({ pairs: [aPair(2), aPair(3, { status: "merged" }), aPair(4)] })),
  });
  openDuplicates(pairAt(2, "&show=all"));
  await ready("Ash Library");
  await userEvent.keyboard("s");
  expect(await screen.findByText(/^Marked as the same\. 1 left\. Now: Cedar Charity/)).toBeDefined();
});

test("a list of merged pairs is gone through one by one", async () => {
  serve({
    "GET /duplicates": () =>
      streamed(someDuplicates({ pairs: [aPair(2, { status: "merged" }), aPair(3), aPair(4, { status: "merged" })] })),
  });
  const { whereItIs } = openDuplicates(pairAt(2, "&show=merged"));
  await ready("Ash Library");
  await userEvent.keyboard("k");
  await ready("Cedar Charity");
  expect(whereItIs()).toEqual({ show: "merged", one: ref("a", 4), other: ref("b", 4) });
});

test("U takes the last decision back and returns to its pair", async () => {
  const asked = serve();
  const { whereItIs } = openDuplicates(pairAt(2));
  await ready("Ash Library");
  await userEvent.keyboard("s");
  await ready("Birch College");
  await userEvent.keyboard("u");
  await ready("Ash Library");
  expect(await screen.findByText("Taken back.")).toBeDefined();
  expect(whereItIs()).toEqual({ one: ref("a", 2), other: ref("b", 2) });
  expect(sent(asked).map(([path]) => path)).toEqual(["/duplicates/decisions", "/duplicates/decisions/8/undo"]);
  expect(screen.getByText("To review")).toBeDefined();
});

test("keys are left alone in fields, with other keys and when held down, and can be switched off", async () => {
  const asked = serve();
  openDuplicates(pairAt(2));
  await ready("Ash Library");
  await userEvent.click(screen.getByText("Say who decides and why (optional)"));
  await userEvent.type(screen.getByRole("textbox", { name: "Who (optional)" }), "sdku");
  await userEvent.click(screen.getByRole("heading", { level: 1 }));
  await userEvent.keyboard("{Control>}s{/Control}");
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "s", repeat: true, bubbles: true }));
  await userEvent.click(screen.getByRole("checkbox", { name: /^Use single keys/ }));
  await userEvent.keyboard("s");
  expect(sent(asked)).toEqual([]);
  expect(screen.getByRole("button", { name: "Same listing" }).getAttribute("aria-keyshortcuts")).toBeNull();
  await userEvent.click(screen.getByRole("checkbox", { name: /^Use single keys/ }));
  await userEvent.keyboard("s");
  await waitFor(() => expect(sent(asked)).toHaveLength(1));
});

test("J and the arrows go through the list without deciding, and stop at its ends", async () => {
  serve();
  openDuplicates(pairAt(3));
  await ready("Birch College");
  await userEvent.keyboard("j");
  await ready("Cedar Charity");
  await userEvent.keyboard("{ArrowRight}");
  expect(await screen.findByText("This is the last pair of the list.")).toBeDefined();
  await userEvent.keyboard("{ArrowLeft}");
  await ready("Birch College");
});

test("somebody who was quicker is named, their decision is shown, and the pair stays", async () => {
  const words =
    "On “Ash Library” and “Ash Library Ltd” it was decided that they are different meanwhile by Ann (decision 8).";
  let isDecided = false;
  const asked = serve({
    "GET /duplicates": () =>
      streamed(
        isDecided
          ? someDuplicates({
              pairs: [aPair(2, { status: "decided different", decision: 8 }), aPair(3)],
              lastDecision: 8,
            })
          : someDuplicates(),
      ),
    "GET /duplicates/decisions": () =>
      isDecided ? [aDecision({ verdict: "different", by: "Ann", why: "Two rooms" })] : [],
    "POST /duplicates/decisions": () => {
      isDecided = true;
      return problem(409, words);
    },
  });
  const { whereItIs } = openDuplicates(pairAt(2));
  await ready("Ash Library");
  await userEvent.keyboard("s");
  expect((await screen.findByRole("alert")).textContent).toBe(words);
  expect(await screen.findByText(/decided on 22 November 2026 at \d\d:\d\d by Ann: “Two rooms”\.$/)).toBeDefined();
  expect(screen.getByText("Different, decided")).toBeDefined();
  expect(whereItIs()).toEqual({ one: ref("a", 2), other: ref("b", 2) });
  expect(sent(asked)).toHaveLength(1);
});

test("nobody waits for a long comparison between two decisions: the list is right before it is asked anew", async () => {
  let asks = 0;
  const asked = serve({
    "GET /duplicates": () => {
      asks += 1;
      return asks === 1 ? streamed(someDuplicates()) : new Response(new ReadableStream());
    },
  });
  openDuplicates(pairAt(2));
  await ready("Ash Library");
  await userEvent.keyboard("s");
  await ready("Birch College");
  await userEvent.keyboard("d");
  expect(await screen.findByText(/^Marked as different\. 1 left\. Now: Cedar Charity/)).toBeDefined();
  expect(sent(asked).map(([, body]) => Reflect.get(Object(body), "after"))).toEqual([7, 8]);
  await ready("Cedar Charity");
  await userEvent.keyboard("u");
  await ready("Birch College");
  await userEvent.keyboard("d");
  expect(await screen.findByText(/^Marked as different\. 1 left\. Now: Cedar Charity/)).toBeDefined();
  expect(sent(asked).map(([path]) => path)).toEqual([
    "/duplicates/decisions",
    "/duplicates/decisions",
    "/duplicates/decisions/9/undo",
    "/duplicates/decisions",
  ]);
  expect(Reflect.get(Object(sent(asked).at(-1)?.[1]), "after")).toBe(10);
});

test("nothing can be decided before the pair has been seen", async () => {
  const asked = serve({
    [`GET /duplicates/pairs/${encodeURIComponent(ref("a", 2))}/${encodeURIComponent(ref("b", 2))}`]: () =>
      new Promise(() => undefined),
  });
  openDuplicates(pairAt(2));
  const button = await screen.findByRole("button", { name: "Same listing" });
  expect(button.getAttribute("aria-disabled")).toBe("true");
  await userEvent.click(button);
  await userEvent.keyboard("s");
  expect(sent(asked)).toEqual([]);
});

test("two listings that were never compared say so, and what others decided is not taken back by one key", async () => {
  serve({
    "GET /duplicates": () =>
      streamed(someDuplicates({ pairs: [aPair(2, { probability: null, status: "decided same", decision: 3 })] })),
    "GET /duplicates/decisions": [aDecision({ number: 3, pairs: 23, decidedBy: "all above" })],
    [`GET /duplicates/pairs/${encodeURIComponent(ref("a", 2))}/${encodeURIComponent(ref("b", 2))}`]: aPairInFull(
      2,
      null,
    ),
  });
  openDuplicates(pairAt(2));
  expect(await screen.findByText(/nothing about them was compared/)).toBeDefined();
  expect(await screen.findByText(/It was taken on 23 pairs at once/)).toBeDefined();
  await userEvent.keyboard("u");
  expect(await screen.findByText(/^This was not decided on this visit/)).toBeDefined();
});

test("a pair that is gone says so and leads back", async () => {
  serve({
    [`GET /duplicates/pairs/${encodeURIComponent(ref("a", 6))}/${encodeURIComponent(ref("b", 6))}`]: problem(
      404,
      "There is no such listing.",
    ),
  });
  openDuplicates(pairAt(6, "&show=all"));
  expect((await screen.findByRole("alert")).textContent).toContain("There is no such listing.");
  expect(screen.getByRole("link", { name: "Back to all pairs" }).getAttribute("href")).toBe(
    "/p/tees-valley/duplicates?show=all",
  );
});

/** A server that takes decisions: its numbers rise from 8, and what it found follows them. */
function serve(replies: Readonly<Record<string, unknown>> = {}): Asked[] {
  let found: Duplicates = someDuplicates();
  let number = 7;
  return fakeServer({
    ...repliesBeside(),
    "GET /duplicates": () => streamed(found),
    "POST /duplicates/decisions": ({ body }: Asked) => {
      number += 1;
      const { verdict, pairs } = newDecisionSchema.parse(body);
      found = someDuplicates({
        lastDecision: number,
        pairs: found.pairs.map((pair, place) =>
          pairs.some(({ one }) => one === pair.one)
            ? aPair(place + 2, { status: `decided ${verdict}`, decision: number })
            : aPair(place + 2, { status: pair.status, decision: pair.decision }),
        ),
      });
      return aDecision({ number, verdict });
    },
    "POST /duplicates/decisions/8/undo": () => {
      number += 1;
      found = someDuplicates({ lastDecision: number });
      return aDecision({ number, verdict: null, decidedBy: null, takesBack: 8 });
    },
    "POST /duplicates/decisions/9/undo": () => {
      number += 1;
      return aDecision({ number, verdict: null, decidedBy: null, takesBack: 9 });
    },
    ...replies,
  });
}

/** What is compared, as far as it is shown. */
function comparedTitles() {
  return cellsOf(screen.getByRole("table", { name: "What the two listings say" })).map(([title]) => title);
}

/** Resolves when the pair of this provider is on the page with all its parts. */
async function ready(provider: string): Promise<void> {
  await screen.findByText(`${provider} Ltd`, { selector: "td" });
  await waitFor(() =>
    expect(screen.getByRole("button", { name: "Same listing" }).getAttribute("aria-disabled")).toBe("false"),
  );
}

function sent(asked: readonly Asked[]): [string, unknown][] {
  return asked
    .filter(({ method, path }) => method === "POST" && path !== "/duplicates/effect")
    .map(({ path, body }) => [path, body]);
}

function cellsOf(table: HTMLElement): string[][] {
  return within(table)
    .getAllByRole("row", { hidden: true })
    .filter((row) => row.closest("tbody") !== null)
    .map((row) => [...row.children].map((cell) => cell.textContent ?? ""));
}

function shape(id: number, name: string, coordinates: number[][][]) {
  return {
    type: "Feature",
    id,
    properties: { code: `E0500000${id}`, name, quality: "approximate" },
    geometry: { type: "Polygon", coordinates },
  };
}
