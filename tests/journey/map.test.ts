import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mapScreen } from "./drivers/mapScreen.ts";
import { eventually } from "./eventually.ts";
import { newVisitor, openBrowser } from "./visitor.ts";

const demo = "greater-manchester-demo";

/** The colours of the fair-share view, of the gap score and of the ring round the chosen area, as web/style/tokens.css has them for light pages. */
const fairShareColours = ["#080c54", "#1f9eb7", "#cde594"];
const scoreColours = ["#1f9eb7", "#186290"];
const ringColour = "#ffdd00";

const fairShareSteps = ["short: index below 80", "about fair: 80 to 120", "better served: above 120"];

let browser: Browser;
let page: Page;
let map: ReturnType<typeof mapScreen>;

beforeAll(async () => {
  browser = await openBrowser();
  page = await newVisitor(browser);
  map = mapScreen(page);
});
afterAll(() => browser.close());

test("leads from the start page to the demo's map and says in one sentence what stands out", async () => {
  await page.goto("/");
  await map.drawn();
  expect(new URL(page.url()).pathname).toBe(`/p/${demo}/map`);
  expect(await map.title()).toBe("Essential skills by ward · 2020");
  expect(await map.sentence()).toBe("Essential skills: 215 of 215 wards have a gap, worst: Queens Park & Central.");
});

test("opens on the fair-share view where all wards have a gap, and says why", async () => {
  expect(await map.view()).toBe("Fair-share index");
  expect(await map.reason()).toBe(
    "100% of wards have the same class (gap), so the map opens on the fair-share index, which tells them apart.",
  );
  const legend = await map.legend();
  expect(Object.keys(legend)).toEqual([...fairShareSteps, "suppressed, to protect people", "not known"]);
  expect(Object.values(legend).reduce((sum, count) => sum + Number(count), 0)).toBe(215);
});

test("really draws the wards, in the colours of its legend", async () => {
  await eventually(async () => manyPixelsOf(fairShareColours)).toBe(true);
  expect(await map.picture.label()).toBe(
    "Map of essential skills by ward: Fair-share index. The table after it has the same figures.",
  );
  await map.chooseView("Gap score");
  await eventually(() => manyPixelsOf(scoreColours)).toBe(true);
  expect(await pixelsOf("#cde594")).toBe(0);
});

test("takes a change of level, colours or areas into the address, the legend and the table, one step back each", async () => {
  await map.open(demo, { areaType: "district" });
  const states = [await seen()];
  await map.chooseLevel("General");
  await eventually(map.title).toBe("General skills by local authority district · 2020");
  states.push(await seen());
  await map.chooseView("Class");
  await eventually(map.view).toBe("Class");
  states.push(await seen());
  await map.chooseAreaType("wards (215)");
  await eventually(map.title).toBe("General skills by ward · 2020");
  states.push(await seen());

  const classSteps = ["gap", "gap in one part, spare places in another", "balanced", "over-provided"];
  expect(states.map(({ address, caption, rows, steps }) => ({ address, caption, rows, steps }))).toEqual([
    {
      address: { areaType: "district" },
      caption: "Essential skills: 10 local authority districts",
      rows: 10,
      steps: fairShareSteps,
    },
    {
      address: { areaType: "district", level: "general" },
      caption: "General skills: 10 local authority districts",
      rows: 10,
      steps: fairShareSteps,
    },
    {
      address: { areaType: "district", level: "general", show: "class" },
      caption: "General skills: 10 local authority districts",
      rows: 10,
      steps: classSteps,
    },
    {
      address: { areaType: "ward", vintage: "2024", level: "general", show: "class" },
      caption: "General skills: 215 wards",
      rows: 200,
      steps: classSteps,
    },
  ]);
  for (const earlier of states.slice(0, -1).toReversed()) {
    await page.goBack();
    await eventually(seen).toEqual(earlier);
  }
  for (const later of states.slice(1)) {
    await page.goForward();
    await eventually(seen).toEqual(later);
  }
});

test("shows somebody else the same from a shared link", async () => {
  await map.open(demo, { level: "general", areaType: "district", show: "score" });
  await map.table.choose("Bolton");
  await eventually(map.panel.name).toBe("Bolton");
  const mine = { ...(await seen()), panel: await map.panel.figures(), offers: await map.panel.offers() };

  const other = await newVisitor(browser);
  const theirs = mapScreen(other);
  await other.goto(page.url());
  await theirs.drawn();
  expect(theirs.address()).toEqual({ level: "general", areaType: "district", show: "score", area: "E08000001" });
  expect({
    ...(await seen(theirs)),
    panel: await theirs.panel.figures(),
    offers: await theirs.panel.offers(),
  }).toEqual(mine);
  expect(mine.offers.length).toBeGreaterThan(0);
  expect(await other.title()).toBe("Bolton: general skills by local authority district – Skills Gap Atlas");
  await other.context().close();
});

test("opens the panel of an area chosen in the table, with the same figures, and rings it on the map", async () => {
  await map.open(demo);
  await eventually(() => manyPixelsOf(fairShareColours)).toBe(true);
  expect(await pixelsOf(ringColour)).toBe(0);
  const row = await map.table.row("Halliwell");
  await map.table.choose("Halliwell");
  await eventually(map.panel.name).toBe("Halliwell");
  expect(await map.table.chosen()).toBe("Halliwell");
  expect(await map.panel.standing()).toBe("gap Some people in need find no place left within reach.");
  const figures = await map.panel.figures();
  expect(figures).toMatchObject({
    "People in need today modelled": expect.stringMatching(`^${row["People in need"]} `),
    "To reach a year, to reach all in 10 years": row["To reach a year (in 10 years)"],
    "Years to reach everyone at today’s places": row["Years to reach everyone"],
    "Places in reach a year, shared with neighbours": row["Places in reach a year"],
    "People unmet, a year": row["Unmet people a year"],
    "Gap score: unmet of 100 in need": row["Gap score (of 100)"],
    "Fair-share index (study area = 100)": row["Fair-share index"],
    "Rank by unmet people, 1 is most": `${row["Rank"]} of 215`,
  });
  const offers = await map.panel.offers();
  expect(offers[0]).toEqual({
    title: "Assumed essential digital skills sessions",
    distance: figures["Nearest offer"],
    where: "Bolton Central Library · Bolton library service",
    places: "154.6 places a year assumed",
  });
  const distances = offers.map(({ distance }) => Number(distance.replace(" km", "")));
  expect(distances).toEqual(distances.toSorted((a, b) => a - b));
  expect(await map.panel.assumptions()).toContain(
    "Everyone in need today is to be reached within 10 years, so a year's need is the stock divided by 10.",
  );
  await eventually(() => pixelsOf(ringColour)).toBeGreaterThan(100);
});

test("opens the panel of an area chosen on the map, and brings its row into view", async () => {
  await map.open(demo, { offers: "hide" });
  await eventually(() => manyPixelsOf(fairShareColours)).toBe(true);
  const [name = "", ...lines] = await map.picture.pointAtMiddle();
  expect(lines).toEqual([
    expect.stringMatching(/^Fair-share index [\d.]+: /),
    expect.stringMatching(/ people a year unmet$/),
  ]);
  await map.picture.clickMiddle();
  await eventually(map.panel.name).toBe(name);
  expect(await map.table.chosen()).toBe(name);
  expect(await map.table.chosenIsSeen()).toBe(true);
});

test("finds a ward by part of its name and the ward of a postcode", async () => {
  await map.open(demo);
  await map.search.type("halliw");
  await eventually(map.search.hits).toEqual(["Halliwell\nward in Bolton · E05014825"]);
  await map.search.choose(/^Halliwell/);
  await eventually(map.panel.name).toBe("Halliwell");
  expect(map.address()["area"]).toBe("E05014825");

  await map.search.type("bl6 7aj");
  await eventually(map.search.hits).toEqual(["BL6 7AJ\npostcode"]);
  await map.search.choose(/^BL6 7AJ/);
  await eventually(map.panel.name).toBe("Horwich North");
  expect(map.address()["area"]).toBe("E05014827");
});

test("gives a CSV that Excel reads as UTF-8, with the rows and figures of the page", async () => {
  await map.open(demo);
  await map.table.showMore();
  await eventually(map.table.count).toBe(215);
  const onPage = (await map.table.rows()).map((row) => [
    row["code"],
    row["People in need"],
    row["Places in reach a year"],
    row["Unmet people a year"],
    row["Gap score (of 100)"],
    row["Fair-share index"],
    row["Rank"],
  ]);

  const download = await map.downloadCsv();
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  const bytes = readFileSync(await download.path());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const { data, errors } = Papa.parse<Record<string, string>>(bytes.toString("utf8").slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  const inFile = data.map((row) => [
    row["area_code"],
    written(row["need_stock"], 0),
    written(row["places_in_reach"], 0),
    written(row["unmet"], 1),
    written(row["gap_score"], 1),
    written(row["fair_share_index"], 0),
    row["rank"],
  ]);
  expect(inFile).toEqual(onPage);
});

/** All that must come back with a link or with the back button. */
async function seen(one = map) {
  const legend = await one.legend();
  return {
    address: one.address(),
    title: await one.title(),
    sentence: await one.sentence(),
    view: await one.view(),
    areaType: await one.areaType(),
    caption: await one.table.caption(),
    rows: await one.table.count(),
    first: (await one.table.rows())[0],
    chosen: await one.table.chosen(),
    steps: Object.keys(legend).slice(0, -2),
    counts: Object.values(legend),
  };
}

/** A figure of the file as the page writes it. */
function written(figure: string | undefined, digits: number): string {
  return Number(figure).toLocaleString("en-GB", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

async function pixelsOf(colour: string): Promise<number | undefined> {
  return (await map.picture.colours()).get(colour) ?? 0;
}

/** Whether each colour covers at least one pixel in two hundred of the map. */
async function manyPixelsOf(colours: readonly string[]): Promise<boolean> {
  const counts = await map.picture.colours();
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return colours.every((colour) => (counts.get(colour) ?? 0) * 200 > all);
}
