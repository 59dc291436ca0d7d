import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { fakeServer, problem } from "../data/fakeServer.ts";
import { drawnArea, gapOf, howSureOf } from "../map/builders.ts";
import { explanation, needOf } from "./explanation.ts";
import { openWhy } from "./whyAt.tsx";

const address = "/p/demo/why/E05000001/essential";
const question = "GET /gaps/E05000001/essential/why";

/** Resolves when the whole explanation stands there, not only the title that waits for it. */
const explained = () => screen.findByText(/^Computed from snapshot/);
const rowsOf = (name: string | RegExp) => within(screen.getByRole("table", { name })).getAllByRole("row").slice(1);
const cellsOf = (row: HTMLElement | undefined) =>
  row === undefined ? [] : [...row.querySelectorAll("th, td")].map((cell) => cell.textContent);

test("the page asks the question of its title and answers it in numbered steps", async () => {
  fakeServer({ [question]: explanation() });
  openWhy(address);
  await explained();
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Why Harpurhey scores 62.1 for essential skills");
  const titles = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
  expect(titles.slice(0, 3)).toEqual(["1. People in need", "2. What they can reach", "3. The score"]);
  expect(document.title).toBe("Why Harpurhey scores 62.1 for essential skills – Skills Gap Atlas");
  expect(screen.getByText("Gap score = 100 × unmet ÷ in need = 100 × 62.1 ÷ 100 = 62.1.")).toBeDefined();
});

test("the need stands with its cell, file and row, and every place of an offer with who gets it", async () => {
  fakeServer({ [question]: explanation() });
  openWhy(address);
  await explained();
  expect(cellsOf(rowsOf(/^Need as published/)[0])).toEqual([
    "HarpurheyE05000001",
    "1000 (900–1,100), 2022",
    "need.csv, row 3",
    "as published",
    "100.0 (90–110)",
    "37.9",
    "62.1",
  ]);
  expect(cellsOf(rowsOf(/^Offers in reach/)[0])).toEqual([
    "First steps onlineThe Mill · College",
    "need.csv, row 7",
    "1.3",
    "0.9",
    "50.0 imputed",
    "37.9",
    "12.1",
    "0",
    "Moston 12.1",
  ]);
});

test("a rank that was turned into people says from which end it is counted, for the sentences count from the other", async () => {
  const becamePeople = {
    type: "modelled from an index",
    index: 7,
    rank: 3998,
    of: 4341,
    z: 1.4108,
    adults: 2207,
    parts: [],
  };
  fakeServer({ [question]: { ...explanation(), needs: [{ ...needOf("E05000001", "Harpurhey"), becamePeople }] } });
  openWhy(address);
  await explained();
  expect(cellsOf(rowsOf(/^Need as published/)[0])[3]).toBe(
    "modelled: rank 3,998 of 4,341 counted from the least need, z 1.4108, 2,207 adults",
  );
});

test("a large area shows its first smaller areas, says how many there are, and the rest on asking", async () => {
  const needs = Array.from({ length: 45 }, (_, i) => needOf(`W${i}`, `Ward ${i}`));
  fakeServer({ "GET /gaps/D/essential/why": { ...explanation(), needs } });
  openWhy("/p/demo/why/D/essential");
  await explained();
  expect(rowsOf(/^Need as published/)).toHaveLength(20);
  expect(screen.getByText("20 of 45 areas")).toBeDefined();
  fireEvent.click(screen.getByRole("button", { name: "Show 20 more" }));
  expect(rowsOf(/^Need as published/)).toHaveLength(40);
  fireEvent.click(screen.getByRole("button", { name: "Show 5 more" }));
  expect(rowsOf(/^Need as published/)).toHaveLength(45);
});

test("an area without a score says so in its title, and every flag says why", async () => {
  const gap = gapOf({
    code: "E05000001",
    name: "Harpurhey",
    gapScore: null,
    unmet: null,
    needPerYear: null,
    class: "unknown",
    flags: ["need suppressed"],
  });
  fakeServer({ [question]: explanation({ gap }) });
  openWhy(address);
  await explained();
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Why Harpurhey has no score for essential skills");
  expect(screen.getByText(/^Only the bounds of the need are known/)).toBeDefined();
});

test("the classic measures stand beside with the study area's own, unknown ones as not known", async () => {
  fakeServer({ [question]: explanation() });
  openWhy(address);
  await explained();
  const rows = screen.getByText("What the classic measures say here").closest("details")?.querySelectorAll("tbody tr");
  expect([...(rows ?? [])].map((row) => row.querySelector("td")?.textContent)).toEqual([
    "not known",
    "0.500",
    "0.500",
    "0.500",
    "0.500",
    "0.400",
    "0.300",
  ]);
});

test("the classic measures of every area are those of the very question that the page answers", async () => {
  fakeServer({ [question]: explanation() });
  openWhy(`${address}?period=2022&yearsToClear=5`);
  await explained();
  fireEvent.click(screen.getByText("What the classic measures say here"));
  const link = screen.getByText("Download the classic measures of every area (CSV)");
  expect(link.getAttribute("href")).toBe(
    "/api/v1/gaps/measures.csv?period=2022&yearsToClear=5&partnership=demo&level=essential&areaType=ward&vintage=2024",
  );
});

test("what the address asks for is what the server is asked: kind of area, period and years", async () => {
  const asked = fakeServer({ [question]: explanation() });
  openWhy(`${address}?areaType=ward&vintage=2024&period=2022&yearsToClear=5`);
  await explained();
  expect(asked.find(({ path }) => path.endsWith("/why"))?.query).toBe(
    "partnership=demo&areaType=ward&vintage=2024&period=2022&yearsToClear=5",
  );
});

test("ranges are offered for other years than the setting's too, and drawn for the years that the score was asked for", async () => {
  const answer = howSureOf([drawnArea("E05000001")]);
  const asked = fakeServer({ [question]: explanation(), "GET /gaps/how-sure": { type: "answer", answer } });
  openWhy(`${address}?period=2022&yearsToClear=5`);
  await explained();
  fireEvent.click(screen.getByRole("button", { name: "Work out the range from 500 draws" }));
  expect(await screen.findByText(/^In nine of ten of 500 draws/)).toBeDefined();
  expect(asked.find(({ path }) => path === "/gaps/how-sure")?.query).toBe(
    "partnership=demo&level=essential&areaType=ward&vintage=2024&period=2022&yearsToClear=5&draws=500&seed=1",
  );
});

test("the listings behind an offer that counts once stand with their files and rows", async () => {
  const [offer] = explanation().offers;
  const claim = {
    dataset: offer?.dataset ?? "",
    row: 7,
    listingId: "p",
    provider: "College",
    title: "First steps online",
  };
  const claims = [
    { ...claim, placesPerYear: 50, placesBasis: "measured" as const },
    { ...claim, dataset: "another", row: 1203, placesPerYear: 52, placesBasis: "measured" as const },
  ];
  const offers = offer === undefined ? [] : [{ ...offer, merged: { claims, placesConflict: null } }];
  fakeServer({ [question]: explanation({ offers }) });
  openWhy(address);
  const words = await screen.findByText("Counted once: 2 listings say it");
  const listed = within(words.parentElement ?? document.body).getAllByRole("listitem", { hidden: true });
  expect(listed.map(({ textContent }) => textContent)).toEqual([
    "First steps online · College, need.csv, row 7: 50 places a year  (used)",
    "First steps online · College, file not known, row 1,203: 52 places a year ",
  ]);
});

test("an area that is not there gets the server's sentence and a way back", async () => {
  fakeServer({ [question]: problem(404, "The study area has no ward E05000001 of 2024.") });
  openWhy(address);
  expect(await screen.findByText(/The study area has no ward E05000001 of 2024\./)).toBeDefined();
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("There is nothing to explain");
  expect(screen.getByRole("link", { name: "Back to the map" })).toBeDefined();
});

test("a level that there is not is a page not found", async () => {
  fakeServer({});
  openWhy("/p/demo/why/E05000001/expert");
  expect((await screen.findByRole("heading", { level: 1 })).textContent).toBe("Page not found");
});
