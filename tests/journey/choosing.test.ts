import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mapScreen } from "./drivers/mapScreen.ts";
import { eventually } from "./eventually.ts";
import { newVisitor, openBrowser } from "./visitor.ts";

const demo = "greater-manchester-demo";

/** Colours of the fair-share view and of the ring round the chosen area, as web/style/tokens.css has them for light pages. */
const fairShareColours = ["#080c54", "#1f9eb7", "#cde594"];
const ringColour = "#ffdd00";

let browser: Browser;
let page: Page;
let map: ReturnType<typeof mapScreen>;

beforeAll(async () => {
  browser = await openBrowser();
  page = await newVisitor(browser);
  map = mapScreen(page);
});
afterAll(() => browser.close());

test("opens the panel of an area chosen in the table, with the same figures, and rings it on the map", async () => {
  await map.open(demo);
  await eventually(() => map.picture.shows(fairShareColours)).toBe(true);
  expect(await map.picture.pixelsOf(ringColour)).toBe(0);
  const row = await map.table.row("Halliwell");
  await map.table.choose("Halliwell");
  await eventually(map.panel.name).toBe("Halliwell");
  expect(await map.table.chosen()).toBe("Halliwell");
  expect(await map.panel.standing()).toBe("gap Some people in need find no place left within reach.");
  const figures = await map.panel.figures();
  expect(figures).toMatchObject({
    "People in need today modelled": expect.stringMatching(`^${row["People in need"]} `),
    "To reach a year, to reach all in 10 years": expect.stringMatching(`^${row["To reach a year (in 10 years)"]} `),
    "Years to reach everyone at today’s places": row["Years to reach everyone"],
    "Places in reach a year, shared with neighbours": row["Places in reach a year"],
    "People unmet, a year": expect.stringMatching(`^${row["Unmet people a year"]} `),
    "Gap score: unmet of 100 in need": row["Gap score (of 100)"],
    "Fair-share index (study area = 100)": row["Fair-share index"],
    "Rank by unmet people, 1 is most": row["Rank"]
      ?.replace(" (", " of 215 (")
      .replace(" tied", ", tied")
      .concat(" others"),
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
  await eventually(() => map.picture.pixelsOf(ringColour)).toBeGreaterThan(100);
});

test("opens the panel of an area chosen on the map, and brings its row into view", async () => {
  await map.open(demo, { offers: "hide" });
  await eventually(() => map.picture.shows(fairShareColours)).toBe(true);
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
