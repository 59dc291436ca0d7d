import type { Page } from "playwright-core";

/** The map as eyes and a pointer have it: only pixels, for a canvas has no words. */
export function mapPicture(page: Page) {
  const canvas = page.getByRole("application", { name: /^Map of / });
  const tip = page.locator(".map-tip");
  /** How many pixels have each colour (`#rrggbb`), the most frequent first. */
  const colours = async (): Promise<Map<string, number>> => {
    const picture = await canvas.screenshot();
    return new Map(await page.evaluate(countColours, picture.toString("base64")));
  };
  const hint = page.locator(".map-hint");
  return {
    canvas,
    /** How the keyboard works on it, where that is seen; null while it is not. */
    hint: async () => ((await hint.isVisible()) ? hint.innerText() : null),
    /** What is read out to those who listen: the area that a step has led to. */
    said: () => page.locator(".map-frame > output.unseen").innerText(),
    /** What stands over the map in place of a part of it; nothing while all is there. */
    note: async () => (await page.locator(".map-note").allInnerTexts()).join(" "),
    tryAgain: () => page.locator(".map-note").getByRole("button", { name: "Try again" }).click(),
    label: () => canvas.getAttribute("aria-label"),
    colours,
    pixelsOf: async (colour: string) => (await colours()).get(colour) ?? 0,
    /** Whether each of these colours covers at least one pixel in two hundred. */
    async shows(wanted: readonly string[]): Promise<boolean> {
      const counts = await colours();
      const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
      return wanted.every((colour) => (counts.get(colour) ?? 0) * 200 > all);
    },
    /** Puts the pointer on the middle of the map, as people do, and gives the lines of what appears beside it. */
    async pointAtMiddle(): Promise<string[]> {
      await canvas.hover();
      return tip.locator("div").allInnerTexts();
    },
    /** Leads the pointer over the map in lines, a step of some pixels at a time, and gives the lines of all that appears beside it, each once. */
    pointAcross: (lines: number, step: number): Promise<string[][]> => canvas.evaluate(tipsAcross, { lines, step }),
    pointAway: () => page.mouse.move(0, 0),
    clickMiddle: () => canvas.click(),
    zoomIn: () => page.getByRole("button", { name: "Zoom in" }).click(),
    showAll: () => page.getByRole("button", { name: "Show all of the study area" }).click(),
  };
}

/** Runs in the page: a pointer that was led from outside would take a minute for what this does in a second. */
function tipsAcross(canvas: Element, { lines, step }: { readonly lines: number; readonly step: number }): string[][] {
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const seen = new Map<string, string[]>();
  for (let line = 1; line <= lines; line++) {
    for (let x = step; x < width; x += step) {
      const at = { clientX: left + x, clientY: top + (height * line) / (lines + 1) };
      canvas.dispatchEvent(new MouseEvent("mousemove", { ...at, bubbles: true }));
      const words = [...document.querySelectorAll(".map-tip:not([hidden]) div")].map(({ textContent }) => textContent);
      seen.set(words.join("\n"), words);
    }
  }
  return [...seen.values()];
}

async function countColours(picture: string): Promise<[string, number][]> {
  const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const paper = new OffscreenCanvas(image.width, image.height).getContext("2d");
  if (paper === null) throw new Error("The browser has no canvas to decode a picture on");
  paper.drawImage(image, 0, 0);
  const { data } = paper.getImageData(0, 0, image.width, image.height);
  const counts = new Map<number, number>();
  // Four bytes a pixel: blue is the highest of the three colours, because the least byte comes first.
  for (const pixel of new Uint32Array(data.buffer)) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .map(([pixel, count]) => {
      const colour = ((pixel & 0xff) << 16) | (pixel & 0xff00) | ((pixel >> 16) & 0xff);
      return [`#${colour.toString(16).padStart(6, "0")}`, count];
    });
}
