import type { Drawing, Mark } from "../../../domain/contract/reportDocument.ts";
import { drawText } from "./drawText.ts";
import { type Patterns, patternsOf } from "./patterns.ts";
import { tracePath } from "./tracePath.ts";

/** Draws a map or chart as lines and areas that stay sharp at any size: the same marks as the SVG and the PNG. */
export function drawMarks(
  pdf: PDFKit.PDFDocument,
  { width, height, marks }: Drawing,
  at: { readonly left: number; readonly top: number; readonly scale: number },
): void {
  pdf.save();
  pdf.translate(at.left, at.top).scale(at.scale);
  pdf.rect(0, 0, width, height).clip();
  const patterns = patternsOf(pdf);
  for (const mark of marks) {
    if (mark.type === "text") drawText(pdf, mark);
    else if (mark.d !== "") drawPath(pdf, mark, patterns);
  }
  pdf.restore();
}

/** Colours are set before the path: between a path and its painting nothing else may stand. */
function drawPath(
  pdf: PDFKit.PDFDocument,
  { d, fill, line }: Extract<Mark, { type: "path" }>,
  patterns: Patterns,
): void {
  if (line !== null) {
    pdf.strokeColor(line.colour).lineWidth(line.width).lineJoin("round");
    if (line.dashes === null) pdf.undash();
    else pdf.dash(line.dashes);
  }
  if (fill !== null) pdf.fillColor(fill.colour);
  if (fill !== null && line !== null && fill.pattern === "none") {
    tracePath(pdf, d).fillAndStroke();
    return;
  }
  if (fill !== null) tracePath(pdf, d).fill();
  for (const layer of fill === null || fill.pattern === "none" ? [] : patterns[fill.pattern]) {
    pdf.fillColor(layer);
    tracePath(pdf, d).fill();
  }
  if (line !== null) tracePath(pdf, d).stroke();
}
