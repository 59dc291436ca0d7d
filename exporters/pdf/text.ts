import { textRoom, textWidth } from "../../domain/report/drawing/textWidth.ts";
import { wrappedText } from "../../domain/report/drawing/wrappedText.ts";
import type { Face } from "./faces.ts";
import { writable } from "./writable.ts";

/** Writes lines of text from `pdf.y` down, and goes on on the next page where this one ends. */
export function writeLines(pdf: PDFKit.PDFDocument, lines: readonly string[], face: Face, x: number): void {
  for (const line of lines) {
    if (pdf.y + face.lineHeight > pdf.page.maxY()) pdf.continueOnNewPage();
    writeLine(pdf, line, face, x, pdf.y);
    pdf.y += face.lineHeight;
  }
}

/** Writes one line whose box begins at `y`; `pdf.y` stays where it was. */
export function writeLine(pdf: PDFKit.PDFDocument, line: string, face: Face, x: number, y: number): void {
  const below = pdf.y;
  pdf.font(face.weight).fontSize(face.size).fillColor(face.colour);
  const baseline = y + face.lineHeight / 2 + (capHeight * face.size) / 2;
  pdf.text(writable(pdf, line), x, baseline, { lineBreak: false, baseline: "alphabetic" });
  pdf.y = below;
}

/** Text in lines no wider than they may be. A line that ends between two words ends with their space, or readers aloud would run them together. */
export function brokenLines(text: string, width: number, face: Face): string[] {
  // Drawings leave room for other typefaces, a PDF brings its own. A whisker more, or rounding breaks what just fits.
  const lines = wrappedText(text, width * roomOfDrawings + 0.01, face.size, face.weight);
  const whole = text.trim().replaceAll(/\s+/gu, " ");
  let at = 0;
  return lines.map((line) => {
    at += line.length;
    const spaced = whole[at] === " " ? `${line} ` : line;
    at += spaced.length - line.length;
    return spaced;
  });
}

/** How wide a line stands, without the space at its end. */
export function lineWidth(line: string, face: Face): number {
  return textWidth(line.trimEnd(), face.size, face.weight);
}

/** Of a capital letter in Open Sans, in parts of the size. */
const capHeight = 0.714;

const roomOfDrawings = textRoom("m", 1) / textWidth("m", 1);
