import { shortened } from "../../domain/report/drawing/wrappedText.ts";
import { faces } from "./faces.ts";
import { contentWidth, page } from "./page.ts";
import { lineWidth, writeLine } from "./text.ts";
import { artifact } from "./writing.ts";

/** Puts the title and "Page 3 of 12" at the foot of every page, where readers aloud pass it over. */
export function writeFeet(pdf: PDFKit.PDFDocument, title: string): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let at = 0; at < count; at += 1) {
    pdf.switchToPage(start + at);
    const number = `Page ${at + 1} of ${count}`;
    const width = lineWidth(number, faces.foot);
    const y = page.height - page.margins.bottom + 20;
    artifact(pdf, "Pagination", () => {
      writeLine(pdf, shortened(title, contentWidth - width - 20, faces.foot.size), faces.foot, page.margins.left, y);
      writeLine(pdf, number, faces.foot, page.width - page.margins.right - width, y);
    });
  }
}
