import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { layOverlaps } from "./arranged.ts";
import { keys } from "./drivers/keys.ts";
import { mapScreen } from "./drivers/mapScreen.ts";
import { ownAreasScreen } from "./drivers/ownAreasScreen.ts";
import { eventually } from "./eventually.ts";
import { newVisitor, openBrowser } from "./visitor.ts";

let browser: Browser;
let page: Page;
let own: ReturnType<typeof ownAreasScreen>;
let keyboard: ReturnType<typeof keys>;
let bolton = "";

beforeAll(async () => {
  bolton = await layOverlaps("Bolton with areas of its own");
  browser = await openBrowser();
  page = await newVisitor(browser);
  own = ownAreasScreen(page);
  keyboard = keys(page);
});
afterAll(() => browser.close());

test("by keyboard alone: two wards are ticked in the list, named, saved and seen on the map with their figures", async () => {
  await own.open(bolton);
  await keyboard.tabTo(own.makeLink);
  await keyboard.press("Enter");
  await own.continueButton.waitFor();
  await keyboard.tabTo(own.way("Choose them from a list"));
  await keyboard.press("Space");
  await keyboard.tabTo(own.continueButton);
  await keyboard.press("Enter");
  await own.searchBox.waitFor();
  for (const [words, name] of [
    ["halli", /^Halliwell/],
    ["horwich n", /^Horwich North/],
  ] as const) {
    await keyboard.tabTo(own.searchBox);
    await keyboard.press("ControlOrMeta+a");
    await keyboard.type(words);
    await keyboard.tabTo(own.part(name));
    await keyboard.press("Space");
    for (let back = 0; back < 6; back++) await keyboard.press("Shift+Tab");
  }
  expect(await own.ticked()).toBe("2 wards ticked");
  await keyboard.tabTo(own.checkButton);
  await keyboard.press("Enter");
  await own.nameBox.waitFor();
  await keyboard.tabTo(own.saveButton);
  await keyboard.press("Enter");
  expect(await own.errors()).toEqual(["Enter a name for your area"]);
  await keyboard.tabTo(own.nameBox);
  await keyboard.type("North west hubs");
  await keyboard.press("Enter");
  await own.saved();
  await eventually(() => own.list()).toEqual({
    "North west hubs": "Made of 2 wards (2024), each counted whole; chosen from a list.",
  });
  await own.showOnMap("North west hubs");
  await mapScreen(page).drawn();
  await eventually(mapScreen(page).title).toContain("by own area");
  expect(new URL(page.url()).searchParams.get("areaType")).toBe("own");
});

test("an outline is drawn at the cross with buttons alone, or by pressing the map; a corner can be taken back", async () => {
  await own.begin(bolton);
  await own.choosing("Draw an outline on a map");
  await eventually(() => own.cornerButton.isEnabled()).toBe(true);
  for (const directions of [
    ["north", "west"],
    ["east", "east"],
    ["south", "south"],
    ["west", "west"],
  ]) {
    for (const direction of directions) await own.moveButton(direction).click();
    await own.cornerButton.click();
  }
  expect(await own.corners()).toBe("4 corners set");
  await own.press(0.5, 0.9);
  await eventually(own.corners).toBe("5 corners set");
  await own.takeBack();
  expect(await own.corners()).toBe("4 corners set");
  await own.finishButton.click();
  expect(await own.inside()).toMatch(/\d+ wards? ha(s its|ve their) centre of population inside/);
  const ticked = await own.ticked();
  expect(ticked).toMatch(/^\d+ wards? ticked$/);
  await page.reload();
  await own.searchBox.waitFor();
  expect([await own.corners(), await own.ticked()]).toEqual(["Outline of 4 corners", ticked]);
});

test("an outline that was drawn is drawn on when its own area is changed, and what lies inside then is ticked anew", async () => {
  await own.checkButton.click();
  await own.nameBox.fill("Drawn");
  await own.saveButton.click();
  await own.saved();
  await own.change("Drawn");
  await eventually(own.corners).toBe("Outline of 4 corners");
  const before = await own.ticked();
  await own.goOnDrawing();
  await own.takeBack();
  await own.saveButton.click();
  expect(await own.errors()).toEqual(["Finish the outline, or clear it"]);
  await own.finishButton.click();
  await own.inside();
  expect(await own.ticked()).not.toBe(before);
  await own.saveButton.click();
  await own.saved();
  await own.change("Drawn");
  await eventually(own.corners).toBe("Outline of 3 corners");
  await own.open(bolton);
  await own.remove("Drawn");
});

test("a file in eastings is refused in words; one with two areas makes two own areas under its own names", async () => {
  await own.begin(bolton);
  await own.choosing("Upload an outline");
  await own.chooseFile("grid.geojson", collectionOf(["Grid", [371000, 409000, 373000, 411000]]));
  await eventually(own.uploadError).toContain("eastings and northings of the British National Grid");
  const [west, east] = [
    ["West", [-2.65, 53.5, -2.45, 53.66]],
    ["East", [-2.45, 53.5, -2.3, 53.66]],
  ] as const;
  await own.chooseFile("two.geojson", collectionOf(west, east));
  await own.inside();
  expect(await own.previewed()).toBe("The map shows the outline and the wards that are ticked, filled.");
  await own.oneForEach.check();
  await eventually(own.eachNames).toEqual(["West", "East"]);
  await own.checkButton.click();
  await own.saveButton.click();
  await own.saved();
  await eventually(names).toEqual(["East", "North west hubs", "West"]);
  expect(await own.list()).toMatchObject({ East: expect.stringContaining("inside an uploaded outline") });
});

test("the map says what else is here where own areas overlap, and nowhere where they only touch", async () => {
  const map = mapScreen(page);
  await map.open(bolton, { areaType: "own", offers: "hide" });
  const below = (await map.picture.pointAcross(12, 6)).flatMap(([name = "", ...more]) =>
    more.flatMap((line) => (line.startsWith("Also here: ") ? [`${name}: ${line}`] : [])),
  );
  // One of the two wards lies in each of them.
  expect([...new Set(below)].toSorted()).toEqual([
    "North west hubs: Also here: East",
    "North west hubs: Also here: West",
  ]);
});

test("of wards, which only touch, none is said to lie below another: not on their borders, and not under the circle of a neighbour", async () => {
  const map = mapScreen(page);
  for (const show of ["fair-share", "unmet"]) {
    await map.open("greater-manchester-demo", { areaType: "ward", show, offers: "hide" });
    const tips = await map.picture.pointAcross(12, 4);
    expect(tips.length).toBeGreaterThan(100);
    expect([show, tips.filter((lines) => lines.some((line) => line.includes("Also here")))]).toEqual([show, []]);
  }
});

test("an own area is renamed, changed and removed", async () => {
  await own.open(bolton);
  await own.change("East");
  expect(await own.previewed()).toBe("The map shows the outline and the wards that are ticked, filled.");
  await own.nameBox.fill("Eastern wards");
  await own.saveButton.click();
  await own.saved();
  await eventually(names).toEqual(["Eastern wards", "North west hubs", "West"]);
  for (const name of ["Eastern wards", "North west hubs", "West"]) await own.remove(name);
  await eventually(names).toEqual([]);
  expect(await own.emptyWords()).toBe("There are none yet.");
});

async function names(): Promise<string[]> {
  return Object.keys(await own.list());
}

type Box = readonly [name: string, box: readonly number[]];

function collectionOf(...boxes: readonly Box[]): string {
  const features = boxes.map(([name, [west = 0, south = 0, east = 0, north = 0]]) => ({
    type: "Feature",
    properties: { name },
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [west, south],
          [east, south],
          [east, north],
          [west, north],
          [west, south],
        ],
      ],
    },
  }));
  return JSON.stringify({ type: "FeatureCollection", features });
}
