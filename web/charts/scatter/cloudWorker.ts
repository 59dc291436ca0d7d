import type { CloudDots } from "./cloudDots.ts";
import { drawCloud } from "./drawCloud.ts";

/** Draws dots away from the page's own thread and answers with the address of a PNG, or with null where the browser cannot. */
self.addEventListener("message", ({ data }: MessageEvent<CloudDots>) => void answer(data));

async function answer(dots: CloudDots): Promise<void> {
  self.postMessage(await pictureOf(dots).catch(() => null));
}

async function pictureOf(dots: CloudDots): Promise<string | null> {
  const sheet = drawCloud(dots, (width, height) => new OffscreenCanvas(width, height));
  const picture = await sheet?.convertToBlob({ type: "image/png" });
  if (picture === undefined) return null;
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => done(typeof reader.result === "string" ? reader.result : null));
    reader.addEventListener("error", () => fail(reader.error));
    reader.readAsDataURL(picture);
  });
}
