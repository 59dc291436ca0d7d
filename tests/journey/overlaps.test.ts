import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import Papa from "papaparse";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { layOverlaps } from "./arranged.ts";
import { keys } from "./drivers/keys.ts";
import { mapScreen } from "./drivers/mapScreen.ts";
import { overlapsScreen } from "./drivers/overlapsScreen.ts";
import { eventually } from "./eventually.ts";
import { newVisitor, openBrowser } from "./visitor.ts";
import { watch } from "./watch.ts";

const demo = "greater-manchester-demo";
const horwichNorth = "E05014827";

let browser: Browser;
let page: Page;
let overlaps: ReturnType<typeof overlapsScreen>;
let bolton: string;

beforeAll(async () => {
  browser = await openBrowser();
  page = await newVisitor(browser);
  overlaps = overlapsScreen(page);
  bolton = await layOverlaps("Bolton with provision that overlaps");
});
afterAll(() => browser.close());

test("three offers round Horwich have 40 of 150 places more than the need, and the page says where they could serve", async () => {
  await overlaps.open(bolton);
  expect(await overlaps.sentence()).toContain("40 of its 150 places are more than the need in reach");
  expect(await overlaps.sets()).toEqual([
    [
      "Horwich Library, Blackrod Community Centre and 1 otherTablets from the start, Phones and forms and 1 other",
      "3",
      "150",
      "110",
      "40",
      "27%",
      expect.stringMatching(/^9\d% of draws$/),
      "Kearsley, 12.3 km",
    ],
  ]);
  expect((await overlaps.members()).map((cells) => cells.slice(0, 2))).toEqual([
    ["ATablets from the startHorwich Library", "60"],
    ["BPhones and formsBlackrod Community Centre", "50"],
    ["CGet online with confidenceHorwich Library · Vale College", "40"],
  ]);
});

test("two offers in Bromley Cross are not sure enough, for hardly anybody knows the need there", async () => {
  const [bromley] = await overlaps.notSure();
  expect(bromley?.[0]).toContain("Bromley Cross Library and Turton Trust");
  expect(Number.parseInt(bromley?.[6] ?? "", 10)).toBeLessThan(80);
});

test("the map has the linked offers and, striped, the ward that lacks places", async () => {
  await eventually(() => coloursOf(page)).toEqual(expect.arrayContaining(["#c9c3e6", "#186290", "#0b0c0c"]));
  await overlaps.letter("B").click();
  await eventually(() => coloursOf(page)).toContain("#ffdd00");
});

test("a set is reached by keyboard alone, and what is read next is the set", async () => {
  const keyboard = keys(page);
  await keyboard.tabTo(overlaps.link("Bromley Cross Library and Turton Trust"));
  await keyboard.press("Enter");
  await eventually(overlaps.chosenName).toBe("Bromley Cross Library and Turton Trust");
  expect(await keyboard.isOn(overlaps.chosen)).toBe(true);
  await keyboard.tabTo(overlaps.letter("A"), 1);
});

test("with everything unfolded the focus is seen at every stop, and comes out at both ends", async () => {
  await overlaps.unfold();
  const { there, back } = await keys(page).walk();
  expect([...there, ...back].filter(({ faults }) => faults.length > 0)).toEqual([]);
  expect(back.map(({ name }) => name).toReversed()).toEqual(there.map(({ name }) => name));
});

test("a shared link brings the set back for somebody else, and the back button the one before", async () => {
  const guest = await newVisitor(browser);
  await guest.goto(page.url());
  await overlapsScreen(guest).ready();
  expect(await overlapsScreen(guest).chosenName()).toBe("Bromley Cross Library and Turton Trust");
  await guest.context().close();
  await page.goBack();
  await eventually(overlaps.chosenName).toBe("Horwich Library, Blackrod Community Centre and 1 other");
});

test("an area on the map leads to the sets in its reach, and to no others", async () => {
  const map = mapScreen(page);
  await map.open(bolton, { area: horwichNorth });
  await map.panel.region.getByRole("link", { name: "See which offers here overlap" }).click();
  await overlaps.ready();
  expect(await overlaps.filteredBy()).toBe("Horwich North (1)");
  expect(await overlaps.sets()).toHaveLength(1);
  expect(overlaps.address()).toMatchObject({ level: "essential", area: horwichNorth });
});

test("the file has a line for each offer of each set", async () => {
  await overlaps.open(bolton);
  const download = await overlaps.downloadCsv();
  const { data } = Papa.parse<string[]>(readFileSync(await download.path(), "utf8"), { skipEmptyLines: true });
  const titles = ["Tablets from the start", "Phones and forms", "Get online with confidence", "First clicks"];
  for (const title of titles) expect(data.filter((line) => line.includes(title))).toHaveLength(1);
});

test("where nothing overlaps it says what was looked at, and no map is loaded", async () => {
  const visitor = await newVisitor(browser);
  const watched = await watch(visitor, inject("siteAddress"));
  const asked: string[] = [];
  visitor.on("request", (request) => asked.push(request.url()));
  await overlapsScreen(visitor).open(demo);
  expect(await overlapsScreen(visitor).nothing()).toMatch(/^\d+ offers with [\d,.]+ places a year were looked at\./);
  expect(asked.filter((url) => /maplibre/i.test(url))).toEqual([]);
  expect(watched).toEqual({ foreign: [], errors: [], violations: [] });
  await visitor.context().close();
});

test.for([1280, 375, 320])(
  "at %d pixels nothing is cut off or scrolls sideways, and no rule of WCAG 2.2 AA is broken",
  async (width) => {
    const broken: string[] = [];
    for (const colorScheme of ["light", "dark"] as const) {
      const visitor = await newVisitor(browser, { width, height: 812, colorScheme });
      await overlapsScreen(visitor).open(bolton);
      await overlapsScreen(visitor).unfold();
      const wide = await visitor.evaluate(() => document.documentElement.scrollWidth);
      if (wide > width) broken.push(`${colorScheme}: ${wide} pixels wide`);
      const { violations } = await new AxeBuilder({ page: visitor })
        .setLegacyMode()
        .options({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], resultTypes: ["violations"] })
        .analyze();
      for (const { id, nodes } of violations)
        broken.push(...nodes.map(({ target }) => `${colorScheme}: ${id} at ${target.join(" ")}`));
      await visitor.context().close();
    }
    expect(broken).toEqual([]);
  },
);

/** Which colours cover more than one pixel in 2,500 of the small map. */
async function coloursOf(seen: Page): Promise<string[]> {
  const picture = await overlapsScreen(seen).map.screenshot();
  return seen.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const paper = new OffscreenCanvas(image.width, image.height).getContext("2d");
    if (paper === null) throw new Error("The browser has no canvas to decode a picture on");
    paper.drawImage(image, 0, 0);
    const { data } = paper.getImageData(0, 0, image.width, image.height);
    const counts = new Map<string, number>();
    for (let k = 0; k < data.length; k += 4) {
      const colour = `#${[0, 1, 2].map((part) => (data[k + part] ?? 0).toString(16).padStart(2, "0")).join("")}`;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return [...counts].filter(([, count]) => count * 10_000 > data.length).map(([colour]) => colour);
  }, picture.toString("base64"));
}
