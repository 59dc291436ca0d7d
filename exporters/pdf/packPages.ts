import { zlibSync } from "fflate";

/** Packs what is drawn on every page, by the same steps on every machine. */
export function packPages(pdf: PDFKit.PDFDocument): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let at = 0; at < count; at += 1) {
    pdf.switchToPage(start + at);
    const { content } = pdf.page;
    Object.assign(content.data, { Filter: "FlateDecode" });
    content.buffer = [zlibSync(Buffer.concat(content.buffer), { level: 3 })];
  }
}
