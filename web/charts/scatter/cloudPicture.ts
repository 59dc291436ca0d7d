import type { CloudDots } from "./cloudDots.ts";
import { drawCloud } from "./drawCloud.ts";

/** Dots as the address of a PNG; null where the browser cannot draw. A worker draws it, for thousands of dots and their packing hold the page up; `signal` ends it when nobody wants it any more. */
export async function cloudPicture(dots: CloudDots, signal: AbortSignal): Promise<string | null> {
  return (await drawnByWorker(dots, signal)) ?? (signal.aborted ? null : drawnHere(dots));
}

function drawnByWorker(dots: CloudDots, signal: AbortSignal): Promise<string | null> {
  if (typeof Worker === "undefined" || typeof OffscreenCanvas === "undefined") return Promise.resolve(null);
  return new Promise((done) => {
    const worker = new Worker(new URL("./cloudWorker.ts", import.meta.url), { type: "module" });
    const end = (picture: string | null) => {
      worker.terminate();
      done(picture);
    };
    worker.addEventListener("message", ({ data }: MessageEvent<unknown>) =>
      end(typeof data === "string" ? data : null),
    );
    worker.addEventListener("error", () => end(null));
    signal.addEventListener("abort", () => end(null));
    worker.postMessage(dots);
  });
}

function drawnHere(dots: CloudDots): string | null {
  return drawCloud(dots, emptyCanvas)?.toDataURL("image/png") ?? null;
}

function emptyCanvas(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width, height];
  return canvas;
}
