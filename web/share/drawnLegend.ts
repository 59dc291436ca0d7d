import { dotsImage, hatchImage, patternRatio } from "../map/mapPatterns.ts";
import type { LegendRow } from "./legendRows.ts";
import { bodyLook, type Paper, setText } from "./paper.ts";

type Place = { readonly x: number; readonly y: number; readonly width: number };

/** A swatch in pixels of the page, as the page's own legend has it, and the room behind it. */
const [swatchWidth, swatchHeight, gap] = [42, 20, 8];
const rowSpace = 4;
/** Narrower than this words would be cut up. */
const leastForColumns = 460;

/** Rows that stand together: below each other in two columns where there is room, or in a grid of three by three, row by row. */
export type LegendBlock = { readonly rows: readonly LegendRow[]; readonly isGrid: boolean };

/** Draws a block of a legend and gives the height that it takes. */
export function drawLegend(paper: Paper, { rows, isGrid }: LegendBlock, at: Place, draw: boolean): number {
  const columns = at.width / paper.scale < leastForColumns ? 1 : isGrid ? 3 : 2;
  const perColumn = Math.ceil(rows.length / columns);
  const width = at.width / columns;
  const inset = Math.max(swatchWidth, ...rows.map(({ radius }) => 2 * (radius ?? 0))) + gap;
  const ends = Array.from({ length: columns }, () => at.y);
  for (const [place, row] of rows.entries()) {
    const column = isGrid ? place % columns : Math.floor(place / perColumn);
    const y = ends[column] ?? at.y;
    ends[column] = y + drawRow(paper, row, { x: at.x + column * width, y, width }, inset, draw);
    // Rows of a grid begin on one line.
    if (isGrid && column === columns - 1) ends.fill(Math.max(...ends));
  }
  return Math.max(...ends) - at.y;
}

function drawRow(paper: Paper, row: LegendRow, { x, y, width }: Place, room: number, draw: boolean): number {
  const { scale } = paper;
  const inset = room * scale;
  const words = row.count === null ? row.words : `${row.words} (${row.count.toLocaleString("en-GB")})`;
  const swatch = Math.max(swatchHeight, 2 * (row.radius ?? 0) + 2) * scale;
  const textAt = {
    x: x + inset,
    y: y + (swatch - bodyLook.size * 1.2 * scale) / 2,
    width: width - inset - gap * scale,
  };
  const text = setText(paper, words, textAt, bodyLook, draw);
  if (draw)
    drawSwatch(paper, row, { x, y, width: (row.radius === null ? swatchWidth : room - gap) * scale, height: swatch });
  return Math.max(text, swatch) + rowSpace * scale;
}

type Box = Place & { readonly height: number };

function drawSwatch({ pen, scale, colours }: Paper, row: LegendRow, { x, y, width, height }: Box): void {
  pen.beginPath();
  if (row.radius === null) pen.rect(x, y, width, swatchHeight * scale);
  else pen.arc(x + width / 2, y + height / 2, row.radius * scale, 0, 2 * Math.PI);
  pen.fillStyle = colours(row.fill);
  pen.fill();
  const tile = patternOf(row, colours);
  const pattern = tile === null ? null : pen.createPattern(tile, "repeat");
  if (pattern !== null) {
    // The tiles are drawn for sharp screens, with more pixels than the page has.
    const shrunk = scale / patternRatio.pixelRatio;
    pattern.setTransform(new DOMMatrix().scale(shrunk, shrunk));
    pen.fillStyle = pattern;
    pen.fill();
  }
  pen.strokeStyle = colours("--line-strong");
  pen.lineWidth = scale;
  pen.stroke();
  if (row.letter !== "") drawLetter({ pen, scale, colours }, row.letter, x + width / 2, y + (swatchHeight * scale) / 2);
}

/** On a chip of paper, so that it is read on every colour. */
function drawLetter({ pen, scale, colours }: Paper, letter: string, x: number, y: number): void {
  pen.font = `700 ${14 * scale}px ${colours("--font")}`;
  const wide = pen.measureText(letter).width + 4 * scale;
  pen.fillStyle = colours("--map-label-halo");
  pen.fillRect(x - wide / 2, y - 8 * scale, wide, 16 * scale);
  pen.fillStyle = colours("--map-label");
  pen.textBaseline = "middle";
  pen.textAlign = "center";
  pen.fillText(letter, x, y);
  pen.textAlign = "start";
}

function patternOf({ pattern }: LegendRow, colours: Paper["colours"]): HTMLCanvasElement | null {
  if (pattern === "none") return null;
  const image =
    pattern === "hatch"
      ? hatchImage(colours("--map-hatch"), colours("--map-label-halo"))
      : dotsImage(colours("--map-unknown-dot"));
  const tile = document.createElement("canvas");
  tile.width = image.width;
  tile.height = image.height;
  tile.getContext("2d")?.putImageData(image, 0, 0);
  return tile;
}
