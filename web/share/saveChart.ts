import { chartSvg } from "./chartSvg.ts";
import { dateWritten } from "../data/written.ts";
import { fileName } from "./fileName.ts";
import { asOnPaper } from "./onPaper.ts";
import { rasterised } from "./rasterised.ts";
import { saveFile } from "./saveFile.ts";
import { savePicture } from "./savePicture.ts";
import { sharedAddress } from "./sharedAddress.ts";

type Words = { readonly title: string; readonly unit: string; readonly source: string };

/** Twice the page's pixels, so that a chart in a report is sharp. */
const sharpness = 2;

/** Hands a chart of the page to the browser as a file to save. Its alt text is the one that the drawing has on the page. */
export async function saveChart(drawing: SVGSVGElement, kind: "PNG" | "SVG", words: Words): Promise<void> {
  const { title, unit, source } = words;
  const made = new Date();
  const alt = drawing.querySelector("desc")?.textContent ?? title;
  const address = sharedAddress(window.location.href);
  const sources = [`Source: ${source}`, `Made on ${dateWritten(made.toISOString())} with Skills Gap Atlas: ${address}`];
  const svg = asOnPaper(drawing, () => chartSvg(drawing, { title, unit, alt, sources }));
  const name = ["chart", title, unit];
  if (kind === "SVG") {
    saveFile(fileName(name, "svg"), new Blob([svg], { type: "image/svg+xml" }));
    return;
  }
  await savePicture(await rasterised(svg, sharpness), fileName(name, "png"), {
    Title: title,
    Description: alt,
    Source: sources.join("\n"),
    "Creation Time": made.toISOString(),
    Software: "Skills Gap Atlas",
  });
}
