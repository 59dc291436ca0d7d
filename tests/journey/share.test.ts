import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { pngTexts } from "../unit/share/pngChunks.ts";
import { mapScreen } from "./drivers/mapScreen.ts";
import { shareDialog } from "./drivers/shareDialog.ts";
import { eventually } from "./eventually.ts";
import { framingSite } from "./framingSite.ts";
import { newVisitor, openBrowser } from "./visitor.ts";

const demo = "greater-manchester-demo";

let browser: Browser;
let page: Page;
let map: ReturnType<typeof mapScreen>;
let share: ReturnType<typeof shareDialog>;

beforeAll(async () => {
  browser = await openBrowser();
  page = await newVisitor(browser);
  map = mapScreen(page);
  share = shareDialog(page);
});
afterAll(() => browser.close());

/** What a link must bring back, as it stands on the screen. */
async function onScreen(open: Page = page) {
  const at = mapScreen(open);
  await at.drawn();
  return {
    address: at.address(),
    title: await at.title(),
    sentence: await at.sentence(),
    legend: await open.locator(".legend__title").innerText(),
    chosen: await at.panel.name(),
    figures: await at.table.caption(),
  };
}

test("a copied link shows somebody else the very same map", async () => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await map.open(demo, { level: "general", areaType: "district", show: "class", area: "E08000001" });
  const here = await onScreen();
  await share.open();
  await share.copyLink();
  await eventually(share.said).toBe("Copied");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await share.link());
  const other = await newVisitor(browser);
  await other.goto(copied);
  expect(await onScreen(other)).toEqual(here);
  await other.context().close();
});

test("back and forward go through level, view and area one by one, and loading any of them again changes nothing", async () => {
  await map.open(demo, { areaType: "district" });
  const steps = [await onScreen()];
  await map.chooseLevel("General");
  await eventually(map.title).toContain("General");
  steps.push(await onScreen());
  await map.chooseView("Gap score");
  await eventually(() => map.address()["show"]).toBe("score");
  steps.push(await onScreen());
  await map.table.choose("Bolton");
  await eventually(map.panel.name).toBe("Bolton");
  steps.push(await onScreen());
  expect(new Set(steps.map((step) => JSON.stringify(step))).size).toBe(4);

  for (const step of steps.toReversed().slice(1)) {
    await page.goBack();
    expect(await onScreen()).toEqual(step);
  }
  for (const step of steps.slice(1)) {
    await page.goForward();
    expect(await onScreen()).toEqual(step);
    await page.reload();
    expect(await onScreen()).toEqual(step);
  }
});

test("a picture of the map holds its title, what one would say of it, its sources and its day", async () => {
  await map.open(demo, { areaType: "district", show: "class" });
  const sentence = await map.sentence();
  await share.open();
  const { name, bytes } = await share.savePicture();
  expect(name).toBe("map-essential-skills-by-local-authority-district-greater-manchester-demo-class-2020.png");
  const texts = pngTexts(bytes);
  expect(texts).toEqual({
    Title: sentence,
    Description: expect.stringMatching(
      /^Essential skills · .*Map of Essential skills by local authority district, Greater Manchester \(demo\): Class \(2020\)\..*gap: 10/,
    ),
    Source: expect.stringMatching(
      /^Shapes are approximate[^]*Need: [^]*Licence: Open Government Licence v3\.0[^]*Demonstration: /,
    ),
    "Creation Time": expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
    Software: "Skills Gap Atlas",
  });
  expect(texts["Source"]).toContain(await share.link());
  await share.close();
  const drawn = await page.evaluate(readPicture, { picture: bytes.toString("base64"), colour: gapBlue });
  // The map's blue: its picture is not an empty box.
  expect(drawn.coloured).toBeGreaterThan(20_000);
  expect(drawn.height).toBeGreaterThan(700);
});

test("a row of the legend that is kept is pointed out in the picture as on the screen, and the picture says which", async () => {
  await map.open(demo, { show: "fair-share", offers: "hide" });
  await map.drawn();
  const before = await savedPicture();
  expect(before.texts["Description"]).not.toContain("Pointed out");
  await map.legendRow(/about fair/).click();
  await eventually(() => map.picture.pixelsOf("#080c54")).toBe(0);
  const after = await savedPicture();
  const words = /Pointed out: about fair.* \(\d+ wards\)\. The other wards are paler\./;
  expect([after.texts["Description"], after.texts["Source"]]).toEqual([
    expect.stringMatching(words),
    expect.stringMatching(words),
  ]);
  // What is left of the other colours is their swatches in the legend.
  expect(after.short).toBeLessThan(Number(before.short) / 4);
  expect(after.fair).toBeGreaterThan(Number(before.fair) / 2);
  await map.legendRow(/about fair/).click();
});

test("a chart is saved as a drawing that fetches nothing and asks no page for its colours, and as a picture", async () => {
  await map.open(demo, { show: "mismatch" });
  const { name, bytes } = await share.saveChart("SVG");
  const svg = bytes.toString("utf8");
  expect(name).toMatch(/^chart-\d+-of-215-wards-.*\.svg$/);
  expect(svg).toMatch(
    /<title id="atlas-title">\d+ of 215 wards .*<\/title><desc id="atlas-alt">A dot for each of 215 wards/,
  );
  expect(svg).not.toMatch(/var\(|class=|style=|<script|href="(?!data:)|url\("?(?!"?#)/);
  expect(svg.match(/<circle/g)?.length).toBeGreaterThanOrEqual(215);

  const picture = await share.saveChart("PNG");
  expect(pngTexts(picture.bytes)).toMatchObject({
    Title: expect.stringMatching(/of 215 wards/),
    Source: expect.stringMatching(/^Source: [^]*http/),
  });
});

test("another site's page shows the embedded map and no other page of ours", async () => {
  const ours = inject("siteAddress");
  const embedded = `${ours}/p/${demo}/map?embed=1&areaType=district&show=class`;
  const refused = [`${ours}/p/${demo}/map?areaType=district`, `${ours}/p/${demo}/settings?embed=1`, `${ours}/`];
  const site = await framingSite([embedded, ...refused]);
  const visitor = await newVisitor(browser, { width: 900, height: 900 });
  await visitor.goto(site.address);
  const frame = visitor.frameLocator(`iframe[title="${embedded}"]`);
  await frame.getByRole("heading", { level: 1, name: /^Essential skills by local authority district/ }).waitFor();
  await frame.getByText("Demonstration: figures that are modelled, assumed or invented.").waitFor();
  await frame.locator(".legend__title", { hasText: "Class" }).waitFor();
  expect(await frame.getByRole("navigation").count()).toBe(0);
  expect(await frame.getByRole("banner").count()).toBe(0);
  const home = frame.getByRole("link", { name: /^Open in Skills Gap Atlas/ });
  expect(await home.getAttribute("href")).toBe(embedded.replace("embed=1&", ""));

  // A refused frame is the browser's own page of errors; which address it was is told by its frame.
  const shown = visitor.frames().map((one) => one.url());
  expect(shown.filter((url) => url.startsWith(ours))).toEqual([embedded]);
  expect(shown.filter((url) => url.startsWith("chrome-error:"))).toHaveLength(refused.length);

  const [opened] = await Promise.all([visitor.context().waitForEvent("page"), home.click()]);
  await opened.getByRole("navigation", { name: "Main" }).waitFor();
  await visitor.context().close();
  site.close();
});

test("a link inside the embedded map that leaves it opens in a tab of its own", async () => {
  const embedded = `${inject("siteAddress")}/p/${demo}/map?embed=1&areaType=district&area=E08000001`;
  const site = await framingSite([embedded]);
  const visitor = await newVisitor(browser, { width: 900, height: 900 });
  await visitor.goto(site.address);
  const why = visitor.frameLocator("iframe").getByRole("link", { name: /^Why / });
  await why.first().waitFor();
  const [opened] = await Promise.all([visitor.context().waitForEvent("page"), why.first().click()]);
  await opened.getByRole("heading", { level: 1, name: /^Why Bolton scores/ }).waitFor();
  expect(visitor.frames()[1]?.url()).toBe(embedded);
  await visitor.context().close();
  site.close();
});

test("a picture made on a dark screen is light and twice as sharp as the page, for it is to be printed", async () => {
  await page.emulateMedia({ colorScheme: "dark" });
  try {
    await map.open(demo, { areaType: "district", show: "class" });
    await map.drawn();
    const box = await page.locator(".map-box").boundingBox();
    await share.open();
    const { bytes } = await share.savePicture();
    await share.close();
    const drawn = await page.evaluate(readPicture, { picture: bytes.toString("base64"), colour: gapBlue });
    expect({ ...drawn, coloured: drawn.coloured > 20_000, height: 0 }).toEqual({
      coloured: true,
      height: 0,
      width: 2 * (Math.round(box?.width ?? 0) + 32),
      corner: [255, 255, 255],
    });
    expect(await page.locator(".map-on-paper").count()).toBe(0);
  } finally {
    await page.emulateMedia({ colorScheme: null });
  }
});

/** A saved picture's texts, and how many pixels it has in the colours of two classes of the fair-share index. */
async function savedPicture() {
  await share.open();
  const { bytes } = await share.savePicture();
  await share.close();
  const picture = bytes.toString("base64");
  const [short, fair] = await Promise.all(
    ["#080c54", "#1f9eb7"].map((colour) => page.evaluate(readPicture, { picture, colour })),
  );
  return { texts: pngTexts(bytes), short: short?.coloured, fair: fair?.coloured };
}

/** By day. */
const gapBlue = "#186290";

type Read = {
  readonly coloured: number;
  readonly height: number;
  readonly width: number;
  readonly corner: readonly number[];
};

/** Runs in the page: how many pixels of a colour a picture has, how large it is, and the colour of its paper. */
async function readPicture({ picture, colour }: { readonly picture: string; readonly colour: string }): Promise<Read> {
  const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const paper = new OffscreenCanvas(image.width, image.height).getContext("2d");
  if (paper === null) throw new Error("The browser has no canvas to decode a picture on");
  paper.drawImage(image, 0, 0);
  const { data } = paper.getImageData(0, 0, image.width, image.height);
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  let coloured = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) coloured++;
  }
  return { coloured, height: image.height, width: image.width, corner: Array.from(data.slice(0, 3)) };
}
