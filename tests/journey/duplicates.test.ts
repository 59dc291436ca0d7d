import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { duplicatesScreen } from "./drivers/duplicatesScreen.ts";
import { keys } from "./drivers/keys.ts";
import { mapScreen } from "./drivers/mapScreen.ts";
import { eventually } from "./eventually.ts";
import { decidePair, layTwoLists } from "./twoLists.ts";
import { newVisitor, openBrowser } from "./visitor.ts";

let browser: Browser;
let page: Page;
let partnership: string;
let duplicates: ReturnType<typeof duplicatesScreen>;
let keyboard: ReturnType<typeof keys>;

beforeAll(async () => {
  browser = await openBrowser();
  page = await newVisitor(browser);
  [duplicates, keyboard] = [duplicatesScreen(page), keys(page)];
  partnership = await layTwoLists("Bolton, listed twice");
});
afterAll(() => browser.close());

// The tests of this file are one story, told in order. Horwich has 80 people in need a year, Kearsley 120 out of everyone's reach.

test("two lists with the same places make a queue, and everyone in reach seems to find a place", async () => {
  await duplicates.open(partnership);
  await eventually(duplicates.sentence).toBe("0 of 6 pairs reviewed · every listing counts as one offer");
  expect((await duplicates.unmet())[0]).toEqual(["Essential", "120\n10 offers", "120\n10 offers"]);
  const names = (await duplicates.pairs()).map(([, first = "", second = ""]) =>
    [first, second]
      .map((words) => words.split("\n")[0] ?? "")
      .toSorted(byText)
      .join(" / "),
  );
  expect(names.toSorted(byText)).toEqual([
    "Alder Works / Alder Works CIC",
    "Bolton Seniors Network / Knit and Natter CIC",
    "Hazel Community Assoc / Hazel Community Association",
    "Horwich Library / Horwich Library",
    "Rowan Centre / The Rowan Ctr",
    "Willow Learning Trust / Willow Trust Learning Ltd",
  ]);
});

test("what speaks for a pair and against it stands in a chart and in a table that adds up", async () => {
  await duplicates.startReview();
  await duplicates.pairReady();
  expect((await duplicates.pairNames()).toSorted(byText)).toEqual(["Bolton Seniors Network", "Knit and Natter CIC"]);
  expect(await duplicates.evidenceTitle()).toMatch(/the name against$/);
  const sums = (await duplicates.evidence()).map((cells) => Number(cells.at(-1)?.replace("−", "-")));
  const bits = (await duplicates.evidence()).map((cells) => Number(cells.at(-2)?.replace("−", "-")));
  expect(sums.at(-1)).toBeCloseTo(
    bits.reduce((sum, piece) => sum + piece, 0),
    0,
  );
  await duplicates.mapReady();
});

test("reviews by keyboard alone: different, skip, same, and one taken back", async () => {
  await keyboard.press("d");
  await eventually(duplicates.said).toMatch(/^Marked as different\. 5 left\. Now: /);
  await duplicates.pairReady();
  const skipped = await duplicates.pairNames();
  await keyboard.press("k");
  await eventually(duplicates.pairNames).not.toEqual(skipped);
  await duplicates.pairReady();
  const same = await duplicates.pairNames();
  await keyboard.press("s");
  await eventually(duplicates.said).toMatch(/^Marked as the same\. 4 left\./);
  await duplicates.pairReady();
  await keyboard.press("u");
  await eventually(duplicates.said).toBe("Taken back.");
  expect(await duplicates.pairNames()).toEqual(same);
  await duplicates.backToAll();
  await duplicates.listReady();
  await eventually(duplicates.sentence).toBe("1 of 6 pairs reviewed · every listing counts as one offer");
  expect((await duplicates.decisions()).map(([what]) => what)).toEqual([
    "Takes back decision 2",
    "Same listing",
    "Different listings",
  ]);
});

test("the button keeps the focus from pair to pair", async () => {
  await duplicates.startReview();
  await duplicates.pairReady();
  const first = await duplicates.pairNames();
  await keyboard.tabTo(duplicates.sameButton);
  await keyboard.press("Enter");
  await eventually(duplicates.pairNames).not.toEqual(first);
  expect(await keyboard.isOn(duplicates.sameButton)).toBe(true);
  await keyboard.press("u");
  await eventually(duplicates.pairNames).toEqual(first);
});

test("a reviewer who is second is told what the first one decided, and can take it back", async () => {
  await duplicates.open(partnership);
  await duplicates.startReview();
  await duplicates.pairReady();
  const { searchParams } = new URL(page.url());
  const pair = { one: searchParams.get("one") ?? "", other: searchParams.get("other") ?? "" };
  await decidePair(partnership, pair, { verdict: "different", by: "Ann", why: "Two rooms" });
  await keyboard.press("s");
  await eventually(duplicates.refusal).toMatch(/it was decided that they are different meanwhile by Ann/);
  await eventually(duplicates.decided).toMatch(/^Different listings, decided on .* by Ann: “Two rooms”\.$/);
  await duplicates.askToTakeBack();
  await duplicates.confirm("Take it back");
  await eventually(duplicates.said).toBe("Taken back.");
  expect((await duplicates.pairNames()).length).toBe(2);
});

test("previews what accepting all likely pairs does to unmet need, accepts them, and the map says the same", async () => {
  await duplicates.open(partnership);
  await duplicates.preview("0.5");
  await duplicates.acceptButton.waitFor();
  expect(await duplicates.acceptButton.innerText()).toBe("Mark 5 pairs as the same");
  // 56 places are left in reach of Horwich, counting the newer of two figures: 10 + 8 + 6 + 20, and the two that share a fire station, 6 and 5.
  await eventually(async () => (await duplicates.previewed())[0]).toEqual([
    "Essential",
    "120\n10 offers",
    "120\n10 offers",
    "145\n6 offers",
  ]);
  await duplicates.acceptButton.click();
  await eventually(duplicates.done).toBe("5 pairs marked as the same.");
  await eventually(duplicates.sentence).toBe("6 of 6 pairs reviewed · 10 listings count as 5 offers");
  await eventually(async () => (await duplicates.unmet())[0]).toEqual(["Essential", "120\n10 offers", "145\n6 offers"]);
  await mapScreen(page).open(partnership);
  expect(await mapScreen(page).table.row("Horwich North")).toMatchObject({ "Unmet people a year": "25.0" });
});

test("takes one listing out of an offer, with a question first, and everything back in one go each", async () => {
  await duplicates.open(partnership, "?show=decided&find=hazel");
  await duplicates.listReady();
  expect(await duplicates.pairs()).toHaveLength(1);
  await page.getByRole("link", { name: /^Look at/ }).click();
  await duplicates.pairReady();
  await duplicates.tickListing(/^Hazel Community Assoc\b(?!iation)/);
  await duplicates.askToTakeOut();
  await duplicates.confirm("Take out");
  await eventually(duplicates.said).toBe("1 listing taken out of the offer.");
  await duplicates.open(partnership);
  await eventually(duplicates.sentence).toBe("6 of 6 pairs reviewed · 8 listings count as 4 offers");
  for (const decision of ["Different listings” on Taken out", "Same listing” on All likely pairs"]) {
    await page.getByRole("button", { name: `Take back “${decision}` }).click();
    await duplicates.confirm("Take it back");
    await eventually(duplicates.done).toMatch(/is taken back\.$/);
  }
  await eventually(duplicates.sentence).toBe("1 of 6 pairs reviewed · every listing counts as one offer");
  await eventually(async () => (await duplicates.unmet())[0]).toEqual([
    "Essential",
    "120\n10 offers",
    "120\n10 offers",
  ]);
});

function byText(a: string, b: string): number {
  return a < b ? -1 : 1;
}
