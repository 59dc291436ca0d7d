import { gzipSync } from "node:zlib";
import { writeXlsx } from "hucre";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { makePartnership } from "./arranged.ts";
import { columnsScreen } from "./drivers/columnsScreen.ts";
import { draftScreen } from "./drivers/draftScreen.ts";
import { type TestFile, uploadScreen } from "./drivers/uploadScreen.ts";
import { eventually } from "./eventually.ts";
import { newVisitor, openBrowser } from "./visitor.ts";
import { watch, type Watched } from "./watch.ts";

let browser: Browser;
let page: Page;
let watched: Watched;
let partnership: string;
let upload: ReturnType<typeof uploadScreen>;
let draft: ReturnType<typeof draftScreen>;
let columns: ReturnType<typeof columnsScreen>;

beforeAll(async () => {
  browser = await openBrowser();
  page = await newVisitor(browser);
  watched = await watch(page, inject("siteAddress"));
  partnership = await makePartnership("Classes of the Vale", "E08000001");
  [upload, draft, columns] = [uploadScreen(page), draftScreen(page), columnsScreen(page)];
});
afterAll(() => browser.close());

// The first three tests are one story, told in order.

const header = '"Organisation\n(as in the contract)",Session,Post code,Learners max,Notes';

test("checks a table that nobody knows in the browser, says what it may be, and keeps it as a draft", async () => {
  await upload.open(partnership);
  await upload.choose(classes("spring", ["Vale Library,Tablets,BL6 5AB,12,", "Vale College,Spreadsheets,BL1 1AA,20,"]));
  expect(await upload.checked()).toBe("Not recognised by its column names");
  await upload.send();
  expect(await draft.steps()).toEqual({
    "1. What it is and its columns": "To do",
    "2. Problems": "Cannot start yet",
    "3. Dry run and publish": "Cannot start yet",
  });
});

test("takes over the columns that it proposes, and asks for what must be there", async () => {
  await draft.openColumns();
  await columns.ready();
  expect(await columns.title()).toBe("Say what classes-spring.csv is");
  expect((await columns.likeliest())[0]).toMatch(/^Offers: \d of its 5 columns fit$/);
  await columns.chooseKind("offers");
  expect(await columns.columns()).toMatchObject({
    "Organisation\n(as in the contract)": "provider",
    Session: "title",
    "Post code": "postcode",
  });
  await columns.save();
  await eventually(columns.errors).toEqual([
    "Choose the column that holds level, or write what is the same in every row",
  ]);
});

test("checks the draft again with what was said, and leads to its problems", async () => {
  await columns.sayOnce("level", "essential");
  await columns.columnBox("Learners max").selectOption("places");
  await columns.save();
  await page.waitForURL("**/problems");
  await page.goBack();
  await columns.ready();
  expect(await columns.title()).toBe("Recognised as Offers: 2 rows");
});

test("checks cells that were copied from a spreadsheet, with tabs between them", async () => {
  await upload.open(partnership);
  await upload.paste("provider\ttitle\tlevel\nVale Library\tTablets\tessential\nVale Library\t\tessential\n");
  expect(await upload.checked()).toBe("Recognised as Offers: 2 rows");
  expect(await upload.rows()).toBe("2 rows: 1 can be used and 1 cannot.");
});

test("reads a spreadsheet and a packed file in the browser as it reads a CSV", async () => {
  const rows = [
    ["provider", "title", "level"],
    ["Vale Library", "Tablets", "essential"],
  ];
  await upload.open(partnership);
  await upload.chooseBytes("offers.xlsx", await writeXlsx({ sheets: [{ name: "Offers", rows }] }));
  expect(await upload.rows()).toBe("1 row: 1 can be used.");
  await upload.open(partnership);
  await upload.chooseBytes("offers.csv.gz", gzipSync(rows.map((row) => row.join(",")).join("\n")));
  expect(await upload.rows()).toBe("1 row: 1 can be used.");
});

test("breaks none of the content policy's rules while a thread reads a file", () => {
  expect(watched).toEqual({ foreign: [], errors: [], violations: [] });
});

test("looks codes up in the area list of the server, in the browser", async () => {
  await upload.open(partnership);
  await upload.choose({
    name: "areas.csv",
    text: "whole_type,whole_vintage,whole_code,part_type,part_vintage,part_code,share,basis\ndistrict,2023,E08000001,ward,2024,E05099999,1,exact\n",
  });
  await upload.checked();
  expect(await upload.problems()).toContainEqual([
    expect.stringMatching(/^unknown area code/),
    "1",
    "Row 2, part_code: E05099999 is not a 2024 ward in the area list.",
  ]);
});

test("says so when the lists of the server cannot be had, and checks all the rest", async () => {
  await page.route("**/api/v1/known**", (route) => route.abort());
  await upload.open(partnership);
  await upload.paste("provider,title,level\nVale Library,Tablets,essential\n");
  expect(await upload.rows()).toBe("1 row: 1 can be used.");
  await upload.said("so codes were not looked up");
  await page.unroute("**/api/v1/known**");
});

test("stops at once when a check is cancelled, and begins it again when asked to", async () => {
  // The thread waits for the lists, so that there is time to call it off.
  await page.route("**/api/v1/known**", () => undefined);
  await upload.open(partnership);
  await upload.choose(tenThousand);
  await upload.cancelCheck();
  await upload.said("The check was cancelled. Nothing was sent.");
  await page.unroute("**/api/v1/known**");
  await page.getByRole("button", { name: "Check listings.csv" }).click();
  expect(await upload.checked()).toMatch(/^Recognised as Offers/);
});

test("keeps the file and says that nothing was stored when the upload breaks off", async () => {
  await page.route("**/api/v1/import**", (route) => route.abort("connectionreset"));
  await upload.open(partnership);
  await upload.paste("provider,title,level\nVale Library,Knitting,essential\n");
  await upload.checked();
  await upload.send();
  await eventually(upload.errors).toEqual([expect.stringMatching(/Nothing was stored|send the file again/)]);
  await page.unroute("**/api/v1/import**");
  await upload.sendAgain();
  await draft.ready();
  expect(await draft.title()).toBe("Offers: 1 row");
});

test("checks ten thousand listings in the browser in under five seconds", async () => {
  await upload.open(partnership);
  await upload.ready();
  const start = Date.now();
  await upload.choose(tenThousand);
  expect(await upload.rows()).toBe("10,000 rows: 10,000 can be used.");
  expect(Date.now() - start).toBeLessThan(5000);
});

function classes(term: string, rows: readonly string[]): TestFile {
  return { name: `classes-${term}.csv`, text: `${header}\n${rows.join("\n")}\n` };
}

/** Offers with all that an offer may say. */
const tenThousand: TestFile = {
  name: "listings.csv",
  text: [
    "listing_id,provider,title,level,delivery,venue,address,postcode,lon,lat,places,places_period,places_basis,cost,starts,website",
    ...Array.from({ length: 10_000 }, (_, place) =>
      [
        `v-${place}`,
        `Provider ${place % 300}`,
        `"First steps, part ${place % 7}"`,
        ["essential", "general", "specialist"][place % 3],
        "in person",
        `Venue ${place % 900}`,
        `"${place % 90} High Street, Bolton"`,
        "BL6 5AB",
        (-2.53 + (place % 100) / 1000).toFixed(5),
        (53.55 + (place % 77) / 1000).toFixed(5),
        String(6 + (place % 20)),
        "year",
        "measured",
        "free",
        "2027-01-11",
        `https://example.org/${place}`,
      ].join(","),
    ),
    "",
  ].join("\n"),
};
