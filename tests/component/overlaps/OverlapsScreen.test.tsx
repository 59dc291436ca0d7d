import { fireEvent, screen, within } from "@testing-library/react";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import type { Overlaps, OverlapsLine } from "../../../domain/contract/overlap.ts";
import { fakeServer, problem } from "../data/fakeServer.ts";
import { gapOf } from "../map/builders.ts";
import { openOverlaps } from "./overlapsAt.tsx";
import { member, overlap, overlapsOf } from "./someOverlaps.ts";

// Files share what they import: what has met the real map is loaded anew here, and what has met the one that stands in for it is forgotten afterwards.
vi.hoisted(() => vi.resetModules());
afterAll(() => void vi.resetModules());

const shown = vi.hoisted(() => [] as unknown[]);
const listeners = vi.hoisted(() => new Set<(id: string) => void>());
const failing = vi.hoisted((): { reason: string | null } => ({ reason: null }));
vi.mock("../../../web/map/pointsMap.ts", () => ({
  createPointsMap: () => {
    if (failing.reason !== null) throw new Error(failing.reason);
    return {
      show: (picture: unknown) => void shown.push(picture),
      name: () => {},
      listen: (tell: (id: string) => void) => {
        listeners.add(tell);
        return () => listeners.delete(tell);
      },
      remove: () => {},
    };
  },
}));
afterEach(() => {
  shown.splice(0);
  failing.reason = null;
});

const kinds = [
  { areaType: "ward", vintage: "2024", areas: 215, officialShapes: 0, levels: [], scorable: ["essential"] },
];
const noShapes = { type: "FeatureCollection", features: [] };

/** The server with this answer, or with this reply in its place. */
function serve(answer: Overlaps | Response) {
  const lines: OverlapsLine[] =
    answer instanceof Response
      ? []
      : [
          { type: "progress", done: 1, of: 2 },
          { type: "answer", answer },
        ];
  return fakeServer({
    "GET /area-types": kinds,
    "GET /shapes": noShapes,
    "GET /gaps/E05000001/essential": {
      gap: gapOf({ code: "E05000001" }),
      offersInReach: [],
      assumptions: ["Essential skills: people travel up to 5 km."],
    },
    "GET /overlaps": () =>
      answer instanceof Response ? answer : new Response(lines.map((line) => `${JSON.stringify(line)}\n`).join("")),
  });
}

const tableOf = (name: string | RegExp) => screen.getByRole("table", { name });
const rowsOf = (name: string | RegExp) =>
  within(tableOf(name))
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent));
/** Resolves when a sentence stands on the page and is told to screen readers by the one element that tells them. */
const said = (words: string) =>
  vi.waitFor(() => expect(screen.getAllByText(words).map(({ tagName }) => tagName)).toEqual(["OUTPUT", "P"]));
const sets = /^Sets of offers with more places/;
const three = [
  overlap("a"),
  overlap("b", {
    members: [member(5, { provider: "Age UK" }), member(6, { provider: "Age UK" })],
    removable: 20,
    share: 20 / 120,
    areasServed: [],
    gapsNearby: [],
  }),
];

test("the sentence stands on top and the sets below it, with the figures of each set as a whole", async () => {
  serve(overlapsOf(three));
  openOverlaps();
  await screen.findByRole("table", { name: sets });
  await said("Essential skills · 1 set of offers has more places than the need in reach · 30 of 120 places");
  expect(rowsOf(sets)).toEqual([
    [
      "Bolton College and Central LibraryCourse 2 and Course 3",
      "2",
      "120",
      "90",
      "30",
      "25%",
      "92% of draws",
      "Moston, 3.1 km",
    ],
    ["Age UKCourse 5 and Course 6", "2", "120", "90", "20", "17%", "92% of draws", "none known"],
  ]);
});

test("the first set is shown in full: offers by letter, who shares learners, where its places could serve", async () => {
  serve(overlapsOf(three));
  openOverlaps();
  await screen.findByRole("table", { name: sets });
  expect(screen.getByText(/^30 of 120 places across these 2 offers are more than the need in reach/)).toBeDefined();
  expect(rowsOf(/^Its 2 offers/)).toEqual([
    ["ACourse 2The Mill · Bolton College", "60 ", "14.6", "30", "row 2"],
    ["BCourse 3Central Library", "60 ", "14.6", "30", "row 3"],
  ]);
  expect(screen.getByText(/does not add up to what the set could/)).toBeDefined();
  expect(rowsOf(/^How much of each one’s learners/)).toEqual([["A (The Mill) and B (Central Library)", "92%", "100%"]]);
  expect(rowsOf(/^Where its places could serve/)).toEqual([["Moston E05000002", "14.6", "3.1"]]);
  expect(rowsOf(/^Who is in reach of it now/)).toEqual([["Harpurhey E05000001", "60.0"]]);
});

test("why a set has its figures is told with its own numbers", async () => {
  serve(overlapsOf(three));
  openOverlaps();
  fireEvent.click(await screen.findByText("Why these figures?"));
  const steps = within(screen.getByText("Why these figures?").closest("details") ?? document.body);
  const words = steps.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(words[0]).toBe("Places: 60 + 60 = 120.");
  expect(words[2]).toContain("120 − 90 = 30 places, 25% of all");
  expect(words[3]).toContain("at least a fifth of all (24.0 here)");
});

test("another set is chosen by its name, which leads to it, and the address keeps it", async () => {
  serve(overlapsOf(three));
  const search = openOverlaps();
  fireEvent.click(await screen.findByRole("link", { name: "Age UK" }));
  expect((await screen.findByRole("heading", { level: 2, name: "Age UK" })).id).toBe("chosen-set-title");
  expect(search()).toBe("?set=b");
  await vi.waitFor(() => expect(document.activeElement?.id).toBe("chosen-set"));
  expect(screen.getByText("No ward known near here lacks places once people are steered to free ones.")).toBeDefined();
});

test("a shared link brings back the set, and says so where that set is not there any more", async () => {
  serve(overlapsOf(three));
  openOverlaps("/p/demo/overlaps?set=gone");
  expect((await screen.findByRole("alert")).textContent).toMatch(/^The set in this link is not there any more/);
  expect(screen.getByRole("heading", { level: 2, name: "Bolton College and Central Library" })).toBeDefined();
});

test("only the sets in reach of one area are listed when one is chosen, and an area that none reaches hides nothing", async () => {
  serve(overlapsOf(three));
  const search = openOverlaps("/p/demo/overlaps?area=E05000099");
  const box = await screen.findByRole("combobox", { name: "Sets in reach of this ward" });
  expect(screen.getByText("No set is in reach of E05000099, so all are listed.")).toBeDefined();
  expect(rowsOf(sets)).toHaveLength(2);
  fireEvent.change(box, { target: { value: "E05000001" } });
  expect(await screen.findByText("1 set of 2")).toBeDefined();
  expect(rowsOf(sets)).toHaveLength(1);
  expect(search()).toBe("?area=E05000001");
});

test("while no set is chosen it is a sure one that is shown in full", async () => {
  serve(overlapsOf(three.slice(0, 1), { notSure: three.slice(1) }));
  openOverlaps();
  expect((await screen.findByRole("heading", { level: 2, name: "Bolton College and Central Library" })).id).toBe(
    "chosen-set-title",
  );
});

test("a set that is not sure enough stands in a list of its own and says so when it is looked at", async () => {
  serve(
    overlapsOf(three.slice(0, 1), { notSure: [overlap("c", { members: three[1]?.members ?? [], sureness: 0.6 })] }),
  );
  openOverlaps("/p/demo/overlaps?set=c");
  expect((await screen.findByRole("heading", { level: 2, name: "Age UK" })).id).toBe("chosen-set-title");
  expect(rowsOf(/^Sets that are not sure enough/)[0]?.at(6)).toBe("60% of draws");
  expect(rowsOf(sets)).toHaveLength(1);
  expect(screen.getByText("Not sure enough", { selector: ".tag" })).toBeDefined();
});

test("need without a range has a sureness that is not known, never 0%", async () => {
  serve(overlapsOf([overlap("a", { sureness: null })]));
  openOverlaps();
  await screen.findByRole("table", { name: sets });
  expect(rowsOf(sets)[0]?.at(6)).toBe("not known");
});

test("area by area the sets in reach are named and their places are not added up", async () => {
  serve(overlapsOf([overlap("a"), overlap("b", { members: three[1]?.members ?? [] })]));
  const search = openOverlaps();
  fireEvent.click(await screen.findByText("Which sets are in reach of which ward"));
  expect(rowsOf("Sets of offers in reach of each ward")).toEqual([
    ["Harpurhey E05000001", "60.0", "Bolton College and Central LibraryAge UK"],
  ]);
  fireEvent.click(within(tableOf("Sets of offers in reach of each ward")).getByRole("link", { name: "Age UK" }));
  await vi.waitFor(() => expect(search()).toBe("?set=b"));
});

test("the map has the offers by letter, the link between them, and the areas in reach and with a gap", async () => {
  serve(overlapsOf(three));
  openOverlaps();
  await vi.waitFor(() => expect(shown.length).toBeGreaterThan(0));
  expect(shown.at(-1)).toMatchObject({
    points: [
      { id: "0", letter: "A", lon: -2.2, words: "Course 2 · Bolton College, The Mill, 60 places", isChosen: false },
      { id: "1", letter: "B", words: "Course 3 · Central Library, 60 places" },
    ],
    links: [{ from: "0", to: "1", strength: 0.9163 }],
    paints: [
      { code: "E05000001", fill: "--map-served", pattern: "none" },
      { code: "E05000002", fill: "--class-gap", pattern: "stripes" },
    ],
  });
});

test("a letter in the table points the offer out on the map, and a mark on the map does the same in the table", async () => {
  serve(overlapsOf(three));
  openOverlaps();
  const letter = await screen.findByRole("button", { name: "B: point out on the map" });
  await vi.waitFor(() => expect(listeners.size).toBeGreaterThan(0));
  fireEvent.click(letter);
  expect(shown.at(-1)).toMatchObject({ points: [{ isChosen: false }, { isChosen: true }] });
  for (const tell of listeners) tell("0");
  await vi.waitFor(() =>
    expect(screen.getByRole("button", { name: "A: point out on the map" }).getAttribute("aria-pressed")).toBe("true"),
  );
  expect(letter.getAttribute("aria-pressed")).toBe("false");
});

test("of a large set the first offers are listed, and one that is chosen on the map is listed too", async () => {
  serve(overlapsOf([overlap("a", { members: Array.from({ length: 40 }, (_, place) => member(place + 2)) })]));
  openOverlaps();
  expect(await screen.findByText("15 of 40 offers")).toBeDefined();
  expect(rowsOf(/^Its 40 offers/)).toHaveLength(15);
  await vi.waitFor(() => expect(listeners.size).toBeGreaterThan(0));
  for (const tell of listeners) tell("27");
  const letter = await screen.findByRole("button", { name: "AB: point out on the map" });
  expect(letter.getAttribute("aria-pressed")).toBe("true");
  expect(rowsOf(/^Its 40 offers/)).toHaveLength(28);
});

test.for([
  ["WebGL2 is required to display this map.", "This browser has no WebGL, or it is switched off."],
  ["the worker did not start", "the worker did not start."],
])("where the map fails (%s) its place says why, and the tables have it all", async ([reason = "", words]) => {
  failing.reason = reason;
  serve(overlapsOf(three));
  openOverlaps();
  expect((await screen.findByRole("alert")).textContent).toBe(
    `The map cannot be drawn: ${words} The table has all that it shows.`,
  );
  expect(screen.queryByRole("button", { name: "Zoom in" })).toBeNull();
  expect(rowsOf(/^Its 2 offers/)).toHaveLength(2);
});

test("an offer without a point says so in the table and is not put on the map", async () => {
  const members = [member(2), member(3, { lon: null, lat: null }), member(4)];
  serve(overlapsOf([overlap("a", { members })]));
  openOverlaps();
  await vi.waitFor(() => expect(shown.length).toBeGreaterThan(0));
  expect(shown.at(-1)).toMatchObject({ points: [{ letter: "A" }, { letter: "C" }] });
  expect(screen.getByText("The Mill · College (no point, not on the map)")).toBeDefined();
});

test.for([
  [
    "no offer has places to compare",
    { offers: 0, places: 0, placed: 0, removable: null },
    /^No offer for essential skills here has a known number of places/,
  ],
  [
    "need is not known",
    { offers: 3, places: 140, placed: 0, removable: null },
    /^How many people need essential skills is not known here/,
  ],
  [
    "nothing overlaps",
    { offers: 3, places: 140, placed: 140, removable: 0 },
    /^3 offers with 140 places a year were looked at\. No two of them/,
  ],
] as const)("where %s the page says that, and lists nothing", async ([, whole, words]) => {
  serve(overlapsOf([], { whole, sentence: "Essential skills · no sets" }));
  openOverlaps();
  expect(await screen.findByText(words)).toBeDefined();
  expect(screen.queryByRole("table")).toBeNull();
  expect(screen.queryByRole("link", { name: /\(CSV\)$/ })).toBeNull();
});

test("a level whose need nobody knows asks the server nothing and says what to bring", async () => {
  const asked = serve(overlapsOf([]));
  openOverlaps("/p/demo/overlaps?level=specialist");
  expect(await screen.findByText(/^How many people need specialist skills is not known here/)).toBeDefined();
  expect(asked.map(({ path }) => path)).toEqual(["/area-types"]);
});

test("what was left out and what is assumed is said, and the sets can be taken along as a file", async () => {
  serve(overlapsOf(three));
  openOverlaps();
  expect(await screen.findByText("14 offers do not say their places and take no part.")).toBeDefined();
  expect(await screen.findByText("Essential skills: people travel up to 5 km.")).toBeDefined();
  expect(screen.getByRole("link", { name: "Download these 2 sets (CSV)" }).getAttribute("href")).toBe(
    "/api/v1/overlaps.csv?partnership=demo&level=essential&areaType=ward&vintage=2024",
  );
});

test("a search that takes long shows how far it is, lets go when it is cancelled, and can be begun again", async () => {
  let told: ReadableStreamDefaultController<Uint8Array> | undefined;
  const signals: (AbortSignal | null | undefined)[] = [];
  vi.stubGlobal("fetch", async (address: string, { signal }: RequestInit = {}) => {
    if (!address.includes("/overlaps")) return new Response(JSON.stringify(kinds));
    signals.push(signal);
    const start = (controller: ReadableStreamDefaultController<Uint8Array>) => {
      told = controller;
      signal?.addEventListener("abort", () => controller.error(new DOMException("Aborted", "AbortError")));
    };
    return new Response(new ReadableStream<Uint8Array>({ start }));
  });
  openOverlaps();
  await said("Looking for offers whose learners are the same people…");
  await vi.waitFor(() => expect(told).toBeDefined());
  told?.enqueue(new TextEncoder().encode('{"type":"progress","done":40,"of":200}\n'));
  const bar = await screen.findByRole("progressbar", { name: "How much is worked out" }, { timeout: 5000 });
  expect([bar.getAttribute("value"), bar.getAttribute("max")]).toEqual(["40", "200"]);
  fireEvent.click(screen.getByRole("button", { name: "Cancel" }));
  await said("Stopped before the overlaps were worked out.");
  expect(document.activeElement?.className).toContain("finding");
  expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
  fireEvent.click(screen.getByRole("button", { name: "Work them out" }));
  await vi.waitFor(() => expect(signals).toHaveLength(2));
});

test("a refusal stands there in the server's words, with the way to try again", async () => {
  serve(new Response(JSON.stringify(problem(503, "The server is busy.")), { status: 503 }));
  openOverlaps();
  expect((await screen.findByRole("alert")).textContent).toContain(
    "The overlaps could not be read. The server is busy.",
  );
  expect(screen.getByRole("button", { name: "Try again" })).toBeDefined();
});
