import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { fakeServer } from "../data/fakeServer.ts";
import { ids } from "../data/aDataset.ts";
import { openDuplicates, repliesBeside, streamed } from "./duplicatesAt.tsx";
import { aPair, someDuplicates } from "./someDuplicates.ts";

const five = [
  aPair(2, { probability: 0.5, held: "their names have nothing in common" }),
  aPair(3, { probability: 0.9 }),
  aPair(4, { probability: 0.7, status: "decided different", decision: 3 }),
  aPair(5, { probability: 0.9999, status: "merged" }),
  aPair(6, { probability: null, status: "decided same", decision: 4 }),
];
const found = () =>
  someDuplicates({
    pairs: five,
    toReview: 44,
    reviewed: 31,
    clusters: [
      { id: "c1", listings: [five[3]?.one, five[3]?.other], weakest: 0.9999, placesConflict: false },
      { id: "c2", listings: [five[4]?.one, five[4]?.other], weakest: null, placesConflict: false },
    ],
  });

test("the first line says how far the review is and how many listings count as one", async () => {
  show();
  expect(await screen.findByText("31 of 44 pairs reviewed · 4 listings count as 2 offers")).toBeDefined();
});

test("the queue lists what waits for somebody, with what holds a pair back", async () => {
  show();
  expect(await rows()).toEqual([
    ["50%", "Ash Library", "Essential", "20 and 20", "To review their names have nothing in common"],
    ["90%", "Birch College", "Essential", "30 and 30", "To review"],
  ]);
});

test.for([
  ["?show=decided", ["Cedar Charity", "Elder Trust"]],
  ["?show=merged", ["Damson Hub"]],
  ["?show=all", ["Ash Library", "Birch College", "Cedar Charity", "Damson Hub", "Elder Trust"]],
  ["?show=all&level=general", ["Cedar Charity"]],
  [`?show=all&dataset=${ids.three}`, []],
  ["?show=all&find=cafe", ["Birch College"]],
  ["?show=all&find=ts15a", ["Damson Hub"]],
  ["?show=all&sort=likely", ["Damson Hub", "Birch College", "Cedar Charity", "Ash Library", "Elder Trust"]],
  ["?show=all&sort=places", ["Elder Trust", "Cedar Charity", "Birch College", "Ash Library", "Damson Hub"]],
  ["?show=everything&sort=size", ["Ash Library", "Birch College"]],
] as const)("a shared link brings back its list: %s", async ([words, providers]) => {
  show(words);
  expect((await rows()).map(([, provider]) => provider)).toEqual(providers);
});

test("choices go into the address and out of it again", async () => {
  const { whereItIs } = show();
  await userEvent.selectOptions(await screen.findByRole("combobox", { name: "Show" }), "All");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Level" }), "General");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "File" }), "colleges.csv");
  await userEvent.type(screen.getByRole("searchbox", { name: "Name, place or postcode" }), "ced");
  await waitFor(() => expect(whereItIs()).toEqual({ show: "all", level: "general", dataset: ids.two, find: "ced" }));
  expect((await rows()).map(([, provider]) => provider)).toEqual(["Cedar Charity"]);
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Level" }), "Every level");
  await userEvent.clear(screen.getByRole("searchbox", { name: "Name, place or postcode" }));
  await waitFor(() => expect(whereItIs()).toEqual({ show: "all", dataset: ids.two }));
});

test("what duplicates hide is said level by level, and what is not known is not a nought", async () => {
  show();
  const table = await screen.findByRole("table", { name: "Unmet people a year in the study area" });
  expect(cellsOf(table)).toEqual([
    ["Essential", "30010 offers", "3408 offers"],
    ["General", "123 offers", "123 offers"],
    ["Specialist", "not known3 offers", "not known2 offers"],
  ]);
  const section = screen.getByRole("region", { name: "What duplicates hide" });
  expect(
    within(section)
      .getAllByRole("listitem")
      .map((item) => item.textContent),
  ).toEqual([
    "Essential: 10 offers as published count as 8; 40 more people a year are unmet (340 instead of 300).",
    "Specialist: 3 offers as published count as 2; how many people are unmet is not known.",
  ]);
});

test("a list without likenesses says how much was looked at", async () => {
  fakeServer({ ...repliesBeside(), "GET /duplicates": () => streamed(someDuplicates({ pairs: [] })) });
  openDuplicates();
  expect(
    await screen.findByText(
      "No two listings look alike. 10 listings were looked at, and 8 pairs at one place compared; none is 20% likely or more to be one offer.",
    ),
  ).toBeDefined();
  expect(screen.queryByRole("heading", { name: "Accept many at once" })).toBeNull();
});

test("before there are listings it says what to do first", async () => {
  fakeServer({
    ...repliesBeside(),
    "GET /duplicates": () => streamed(someDuplicates({ pairs: [], listings: 0, compared: 0 })),
  });
  openDuplicates();
  expect(await screen.findByRole("link", { name: "Upload a list of offers" })).toBeDefined();
});

test("a queue that is done says so and leads to all pairs", async () => {
  fakeServer({
    ...repliesBeside(),
    "GET /duplicates": () => streamed(someDuplicates({ pairs: [aPair(2, { status: "decided same", decision: 3 })] })),
  });
  openDuplicates();
  expect(await screen.findByText(/^Nothing waits for you/)).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Show all pairs" }));
  await screen.findByRole("table", { name: "Pairs, one in each row" });
  expect((await rows()).map(([, provider]) => provider)).toEqual(["Ash Library"]);
});

test("what was passed over is said, and a failure offers to try again", async () => {
  let isUp = false;
  fakeServer({
    ...repliesBeside(),
    "GET /duplicates": () =>
      isUp
        ? streamed(someDuplicates({ notes: ["12 listings have no place and were not compared."] }))
        : new Response('{"type":"problem","detail":"The database does not answer."}\n'),
  });
  openDuplicates();
  expect((await screen.findByRole("alert")).textContent).toContain("The database does not answer.");
  isUp = true;
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("12 listings have no place and were not compared.")).toBeDefined();
});

test("a long comparison shows how far it is, and can be stopped and begun again", async () => {
  let asked = 0;
  let wasLetGo = false;
  vi.stubGlobal("fetch", async (_address: string, { signal }: RequestInit = {}) => {
    asked += 1;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"type":"progress","done":120,"of":500}\n'));
        signal?.addEventListener("abort", () => {
          wasLetGo = true;
          controller.error(new DOMException("Aborted", "AbortError"));
        });
      },
    });
    return { ok: true, body };
  });
  openDuplicates();
  const bar = await screen.findByRole("progressbar", { name: "Comparisons done" }, { timeout: 4000 });
  expect([bar.getAttribute("value"), bar.getAttribute("max")]).toEqual(["120", "500"]);
  await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
  expect(await screen.findByText("Stopped before all listings were compared.")).toBeDefined();
  expect(wasLetGo).toBe(true);
  expect(document.activeElement?.textContent).toBe("Duplicate listings");
  await userEvent.click(screen.getByRole("button", { name: "Compare the listings" }));
  await waitFor(() => expect(asked).toBe(2));
  vi.unstubAllGlobals();
});

function show(words = "") {
  fakeServer({ ...repliesBeside(), "GET /duplicates": () => streamed(found()) });
  return openDuplicates(words);
}

/** Each listed pair: how likely, the first provider, level, places and what has become of it. */
async function rows(): Promise<string[][]> {
  await screen.findByRole("heading", { name: "Pairs that may be one listing" });
  const table = screen.queryByRole("table", { name: "Pairs, one in each row" });
  if (table === null) return [];
  return [...table.querySelectorAll("tbody tr")].map((row) => [
    row.children[0]?.textContent ?? "",
    row.children[1]?.querySelector("strong")?.textContent ?? "",
    ...[3, 4, 5].map((place) => row.children[place]?.textContent ?? ""),
  ]);
}

function cellsOf(table: HTMLElement): string[][] {
  return [...table.querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent ?? ""));
}
