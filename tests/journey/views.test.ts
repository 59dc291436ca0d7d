import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mapScreen } from "./drivers/mapScreen.ts";
import { eventually } from "./eventually.ts";
import { newVisitor, openBrowser } from "./visitor.ts";

const demo = "greater-manchester-demo";

/** The corner that matters and the one across from it, as web/style/tokens.css has them for light pages. */
const [highNeedLittleProvision, lowNeedHighProvision] = ["#2c0642", "#d8ebeb"];

let browser: Browser;
let page: Page;
let map: ReturnType<typeof mapScreen>;

beforeAll(async () => {
  browser = await openBrowser();
  page = await newVisitor(browser);
  map = mapScreen(page);
});
afterAll(() => browser.close());

test("crosses need with provision: grid, map and sentence agree, and one of the two can be seen alone", async () => {
  await map.open(demo);
  await map.chooseView("Need against provision");
  await eventually(() => map.picture.shows([highNeedLittleProvision, lowNeedHighProvision])).toBe(true);
  const cells = (await map.grid()).flat();
  const counts = new Map(cells.map((cell) => [cell.split(" ")[0] ?? "", Number(cell.split(" ")[1])]));
  expect([...counts.keys()]).toEqual(["HL", "HM", "HH", "ML", "MM", "MH", "LL", "LM", "LH"]);
  expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(215);
  expect(await map.sentence()).toMatch(
    new RegExp(
      `^Essential skills · 215 wards · ${counts.get("HL")} have high need and little provision, most people in need in `,
    ),
  );
  await map.showOneOfTwo("Show need only");
  await eventually(map.view).toBe("Need");
  expect(map.address()).toEqual({ show: "need" });
  expect(await map.sentence()).toMatch(/ people in need a year per 1,000 adults, most in /);
  await page.goBack();
  await eventually(map.view).toBe("Need against provision");
});

test("shows unmet people as circles on plain areas, without the dots of offers until they are asked for", async () => {
  await map.open(demo, { show: "unmet" });
  // The circles let a fifth of the plain areas through.
  await eventually(() => map.picture.shows(["#e4e6e7", "#417ca1"])).toBe(true);
  const before = await map.picture.pixelsOf("#ffffff");
  await map.showOffers(true);
  await eventually(() => map.picture.pixelsOf("#ffffff")).not.toBe(before);
  expect(map.address()).toEqual({ show: "unmet", offers: "show" });
});

test("keeps breaks where they were cut when the level changes, says so, and cuts anew when asked", async () => {
  await map.open(demo, { show: "need" });
  const usual = Object.keys(await map.legend());
  expect(usual.slice(0, 5)).toEqual([
    "up to 10",
    "above 10, up to 20",
    "above 20, up to 30",
    "above 30, up to 40",
    "above 40",
  ]);
  await map.cutBy("Equal numbers of areas");
  await eventually(map.breaksLine).toBe("Equal numbers of areas.");
  const cut = await map.legend();
  expect(Object.values(cut).slice(0, 5)).toEqual(["43", "43", "43", "43", "43"]);
  const { breaks } = map.address();
  expect(breaks).toMatch(/^quantile:[\d.]+,[\d.]+,[\d.]+,[\d.]+$/);

  await map.chooseLevel("General");
  await eventually(map.title).toBe("General skills by ward · 2020");
  expect(map.address()).toMatchObject({ level: "general", breaks, cut: "essential.ward.2020" });
  expect(Object.keys(await map.legend())).toEqual(Object.keys(cut));
  expect(await map.breaksLine()).toContain("Classes were cut for essential skills by ward, 2020.");
  await map.cutAnew.click();
  await eventually(map.breaksLine).toBe("Equal numbers of areas.");
  expect(map.address()["breaks"]).not.toBe(breaks);

  await map.chooseView("Gap score");
  await eventually(map.view).toBe("Gap score");
  expect(map.address()).toEqual({ level: "general", show: "score" });
});

test("takes own breaks, says what is wrong with them, and brings them back from a shared link", async () => {
  await map.open(demo, { show: "places" });
  await map.cutBy("Own breaks");
  await map.useBreaks(["30", "20", "", ""]);
  expect(await map.breakFaults()).toEqual(["Error: Break 2 must be more than 30, the break before it"]);
  await map.useBreaks(["30", "60", "", ""]);
  await eventually(async () => Object.keys(await map.legend()).slice(0, 3)).toEqual([
    "up to 30",
    "above 30, up to 60",
    "above 60",
  ]);
  const mine = await map.legend();
  await page.reload();
  await map.drawn();
  expect(await map.legend()).toEqual(mine);
});

test("shows another view, and says why, where the one of a link is not there", async () => {
  await map.open(demo, { level: "specialist", show: "years" });
  expect(await map.view()).toBe("Gap score");
  expect(await map.remarks()).toContain(
    "Need at this level is counted by the year, with no stock of people to reach, so the map shows the gap score instead.",
  );
  await map.open(demo, { period: "1999" });
  expect(await map.remarks()).toContain("Essential need by ward is known for 2020, not for 1999, so 2020 is shown.");
});
