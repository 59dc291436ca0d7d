import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { Drawing } from "../../domain/contract/reportDocument.ts";
import { pngWithWords } from "../../domain/report/drawing/pngWithWords.ts";
import { openSans } from "../openSans.ts";
import { svgOf } from "../../domain/report/drawing/svgOf.ts";

export type PictureWords = {
  readonly title: string;
  readonly alt: string;
  readonly source: string;
  readonly createdAt: string;
  readonly software: string;
};

/** A drawing as a picture of twice its size, for sharp screens and print, drawn without a browser and with the font we bring. Title, alt text and source stand in the file. The same drawing gives the same bytes. */
export async function pngOf(drawing: Drawing, words: PictureWords): Promise<Uint8Array<ArrayBuffer>> {
  const { title, alt } = words;
  const { regular, bold } = await started();
  const svg = svgOf(drawing, { title, alt, id: "picture" });
  const picture = new Resvg(svg, {
    fitTo: { mode: "zoom", value: 2 },
    font: { fontBuffers: [regular, bold], defaultFontFamily: "Open Sans", sansSerifFamily: "Open Sans" },
  });
  const image = picture.render();
  const png = image.asPng();
  image.free();
  picture.free();
  return pngWithWords(png, {
    Title: title,
    Description: alt,
    Source: words.source,
    "Creation Time": words.createdAt,
    Software: words.software,
  });
}

let start: ReturnType<typeof load> | null = null;

/** Once in a thread: the module may not be started twice. */
function started(): ReturnType<typeof load> {
  start ??= load();
  return start;
}

async function load(): Promise<ReturnType<typeof openSans>> {
  const file = createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm");
  await initWasm(await readFile(file));
  return openSans();
}
