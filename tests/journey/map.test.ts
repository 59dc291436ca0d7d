import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Range } from "../../domain/contract/sureness.ts";
import { rangeWritten, rankRangeWritten } from "../../web/views/rangeWords.ts";
import { mapScreen } from "./drivers/mapScreen.ts";
import { eventually } from "./eventually.ts";
import { seen } from "./seen.ts";
import { newVisitor, openBrowser } from "./visitor.ts";

const demo = "greater-manchester-demo";

/** Colours of the fair-share view and of the gap score, as web/style/tokens.css has them for light pages. */
const fairShareColours = ["#080c54", "#1f9eb7", "#cde594"];
const scoreColours = ["#1f9eb7", "#186290"];

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
  expect(await map.sentence()).toMatch(
    /^Essential skills · 215 wards · \d+ are short of their fair share, worst: .+ \(\d+\)$/,
  );
});

test("opens on the fair-share view where all wards have a gap, and says why", async () => {
  expect(await map.view()).toBe("Fair-share index");
  expect(await map.reason()).toBe(
    "100% of wards have the same class (gap), so the map opens on the fair-share index, which tells them apart.",
  );
  const legend = await map.legend();
  expect(Object.keys(legend)).toEqual([...fairShareSteps, "suppressed, or only bounds known", "not known"]);
  expect(Object.values(legend).reduce((sum, count) => sum + Number(count), 0)).toBe(215);
});

test("really draws the wards, in the colours of its legend", async () => {
  await eventually(async () => map.picture.shows(fairShareColours)).toBe(true);
  expect(await map.picture.label()).toBe(
    "Map of essential skills by ward: Fair-share index. The table after it has the same figures.",
  );
  await map.chooseView("Gap score");
  await eventually(() => map.picture.shows(scoreColours)).toBe(true);
  expect(await map.picture.pixelsOf("#cde594")).toBe(0);
});

test("says how sure the scores are, and puts ranges beside score and rank", async () => {
  await map.open(demo);
  expect(await map.howSure()).toMatch(
    /^How sure is this\? Figures in brackets hold nine draws in ten \(500 draws, seed 1\); the gap class of .* wards is .*certain\.$/,
  );
  const row = await map.table.row("Halliwell");
  expect(row["Gap score (of 100)"]).toMatch(/^[\d.]+ \([\d.]+–[\d.]+\)$/);
  expect(row["Rank"]).toMatch(/^\d+ \(\d+–\d+\)/);
});

test("takes a change of level, colours or areas into the address, the legend and the table, one step back each", async () => {
  await map.open(demo, { areaType: "district" });
  const states = [await seen(map)];
  await map.chooseLevel("General");
  await eventually(map.title).toBe("General skills by local authority district · 2020");
  states.push(await seen(map));
  await map.chooseView("Class");
  await eventually(map.view).toBe("Class");
  states.push(await seen(map));
  await map.chooseAreaType("wards (215)");
  await eventually(map.title).toBe("General skills by ward · 2020");
  states.push(await seen(map));

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
      rows: 215,
      steps: classSteps,
    },
  ]);
  for (const earlier of states.slice(0, -1).toReversed()) {
    await page.goBack();
    await eventually(() => seen(map)).toEqual(earlier);
  }
  for (const later of states.slice(1)) {
    await page.goForward();
    await eventually(() => seen(map)).toEqual(later);
  }
});

test("shows somebody else the same from a shared link", async () => {
  await map.open(demo, { level: "general", areaType: "district", show: "score" });
  await map.table.choose("Bolton");
  await eventually(map.panel.name).toBe("Bolton");
  const mine = { ...(await seen(map)), panel: await map.panel.figures(), offers: await map.panel.offers() };

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

test("gives a CSV that Excel reads as UTF-8, with the rows, figures and ranges of the page", async () => {
  await map.open(demo);
  await eventually(map.table.count).toBe(215);
  const onPage = (await map.table.rows()).map((row) => [
    row["code"],
    row["People in need"],
    row["Places in reach a year"],
    row["Unmet people a year"],
    row["Gap score (of 100)"],
    row["Fair-share index"],
    row["Rank"]?.split(" tied")[0],
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
    `${written(row["gap_score"], 1)} (${rangeWritten(range(row["gap_lo"], row["gap_hi"]))})`,
    written(row["fair_share_index"], 0),
    `${row["rank"]} (${rankRangeWritten(range(row["rank_p05"], row["rank_p95"]))})`,
  ]);
  expect(inFile).toEqual(onPage);
});

test("lets a reader stop draws that take long, and keeps the scores", async () => {
  await page.goto(`/p/${demo}/map?draws=5000`);
  await map.scored();
  await eventually(map.howSure).toBe("Working out how sure this is (5,000 draws, seed 1)…");
  await map.cancelDraws();
  await eventually(map.howSure).toBe("How sure is this? Ranges are not worked out.");
  expect(await map.beginDraws.innerText()).toBe("Work out ranges (5,000 draws, seed 1)");
  expect((await map.table.row("Halliwell"))["Gap score (of 100)"]).toMatch(/^[\d.]+$/);
});

test("leads from an area to why it has its score, and back to the area on the map", async () => {
  await map.open(demo, { areaType: "district", area: "E08000001" });
  const mine = await map.panel.figures();
  await map.panel.whyLink.click();
  await eventually(() => new URL(page.url()).pathname).toBe(`/p/${demo}/why/E08000001/essential`);
  await eventually(() => page.getByRole("heading", { level: 1 }).innerText()).toMatch(/^Why Bolton scores /);
  await page.goBack();
  await map.drawn();
  expect([await map.panel.name(), await map.panel.figures()]).toEqual(["Bolton", mine]);
});

function range(low: string | undefined, high: string | undefined): Range {
  return { low: Number(low), high: Number(high) };
}

/** A figure of the file as the page writes it. */
function written(figure: string | undefined, digits: number): string {
  return Number(figure).toLocaleString("en-GB", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
