import { drawLegend, type LegendBlock } from "./drawnLegend.ts";
import { bodyLook, type Colours, type Paper, setText, sourceLook, titleLook } from "./paper.ts";

/** What stands round a map or a chart that has left the page. */
export type PictureWords = {
  /** The message: the sentence that stood above it. */
  readonly title: string;
  /** What is drawn, of where and when. */
  readonly subtitle: string;
  readonly legendTitle: string;
  readonly legend: readonly LegendBlock[];
  /** Sources with licence and date, the day it was made, its address: a line each. */
  readonly sources: readonly string[];
};

/** In pixels of the page. */
const [margin, space] = [16, 12];
/** Narrower ones would have no room for words. */
const leastWidth = 480;

/** Puts a drawing on a sheet of its own, with title above and legend and sources below it. `scale` is how many pixels of the drawing make one of the page. */
export function composedPicture(
  drawing: HTMLCanvasElement | HTMLImageElement,
  scale: number,
  words: PictureWords,
  colours: Colours,
): HTMLCanvasElement {
  const sheet = document.createElement("canvas");
  const pen = sheet.getContext("2d");
  if (pen === null) throw new Error("This browser cannot draw on a canvas, which pictures need.");
  const paper: Paper = { pen, scale, colours };
  const width = Math.max(drawing.width, leastWidth * scale);
  sheet.width = width + 2 * margin * scale;
  sheet.height = Math.ceil(setAll(paper, drawing, words, width, false));
  pen.fillStyle = colours("--paper");
  pen.fillRect(0, 0, sheet.width, sheet.height);
  setAll(paper, drawing, words, width, true);
  return sheet;
}

/** Sets everything from top to bottom and gives the height of the whole: once to measure, once to draw. */
function setAll(
  paper: Paper,
  drawing: HTMLCanvasElement | HTMLImageElement,
  words: PictureWords,
  width: number,
  draw: boolean,
): number {
  const { pen, scale, colours } = paper;
  const x = margin * scale;
  let y = margin * scale;
  y += setText(paper, words.title, { x, y, width }, titleLook, draw);
  y += setText(paper, words.subtitle, { x, y, width }, bodyLook, draw) + space * scale;
  if (draw) {
    pen.drawImage(drawing, x, y);
    pen.strokeStyle = colours("--line");
    pen.lineWidth = scale;
    pen.strokeRect(x, y, drawing.width, drawing.height);
  }
  y += drawing.height + space * scale;
  if (words.legend.length > 0) {
    y += setText(paper, words.legendTitle, { x, y, width }, { ...bodyLook, weight: 700 }, draw) + 4 * scale;
    for (const block of words.legend) y += drawLegend(paper, block, { x, y, width }, draw) + space * scale;
  }
  for (const line of words.sources) y += setText(paper, line, { x, y, width }, sourceLook, draw);
  return y + margin * scale;
}
