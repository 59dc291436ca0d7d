import type { Mark } from "../../../domain/contract/reportDocument.ts";
import { fontInUse } from "../pdfkit.ts";
import { writable } from "../writable.ts";

/** Draws a label. Its halo is drawn as the outlines of its letters, not as text, or whoever searches or copies would find every label twice. */
export function drawText(pdf: PDFKit.PDFDocument, mark: Extract<Mark, { type: "text" }>): void {
  const text = writable(pdf.font(mark.bold ? "bold" : "regular").fontSize(mark.size), mark.text);
  const x = mark.x - pdf.widthOfString(text) * shareBefore[mark.anchor];
  if (mark.halo !== null) drawHalo(pdf, { text, x, y: mark.y, size: mark.size, colour: mark.halo });
  pdf.fillColor(mark.colour).text(text, x, mark.y, { lineBreak: false, baseline: "alphabetic" });
}

const shareBefore = { start: 0, middle: 0.5, end: 1 } as const;

type Halo = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
};

function drawHalo(pdf: PDFKit.PDFDocument, { text, x, y, size, colour }: Halo): void {
  const font = fontInUse(pdf);
  const { glyphs, positions } = font.layout(text);
  pdf.save();
  pdf.translate(x, y).scale(size / font.unitsPerEm, -size / font.unitsPerEm);
  pdf.strokeColor(colour).lineWidth((haloWidth * font.unitsPerEm) / size);
  pdf.lineJoin("round").undash();
  for (const [at, { path }] of glyphs.entries()) {
    const outline = path.toSVG();
    if (outline !== "") pdf.path(outline).stroke();
    pdf.translate(positions[at]?.xAdvance ?? 0, 0);
  }
  pdf.restore();
}

/** In units of the drawing, half of it on each side of the letters' edge. */
const haloWidth = 3;
