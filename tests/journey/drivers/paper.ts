import type { Page } from "playwright-core";

/** The page as it goes to a printer. */
export function paper(page: Page) {
  const tell = (event: "beforeprint" | "afterprint") =>
    page.evaluate((name) => void window.dispatchEvent(new Event(name)), event);
  return {
    async begin(): Promise<void> {
      await tell("beforeprint");
      await page.emulateMedia({ media: "print" });
    },
    async end(): Promise<void> {
      await page.emulateMedia({ media: "screen" });
      await tell("afterprint");
    },
    /** The picture that stands in for the map: its alt text, and how many colours it has. Null where there is none. */
    picture: () => page.evaluate(readPicture),
    inkAndPaper: () =>
      page.evaluate(() => [
        getComputedStyle(document.querySelector("h1") ?? document.body).color,
        getComputedStyle(document.documentElement).backgroundColor,
      ]),
    /** What still looks as if it could be pressed. */
    buttons: () => page.locator(".button:not(.button--link):visible").allInnerTexts(),
  };
}

async function readPicture(): Promise<{ readonly label: string; readonly colours: number } | null> {
  const image = document.querySelector<HTMLImageElement>(".map-box > img");
  if (image === null) return null;
  await image.decode();
  const pen = new OffscreenCanvas(image.naturalWidth, image.naturalHeight).getContext("2d");
  if (pen === null) throw new Error("The browser has no canvas to decode a picture on");
  pen.drawImage(image, 0, 0);
  const { data } = pen.getImageData(0, 0, image.naturalWidth, image.naturalHeight);
  return { label: image.alt, colours: new Set(new Uint32Array(data.buffer)).size };
}
