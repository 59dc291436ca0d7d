import { fontInUse } from "./pdfkit.ts";

/** Text in signs that the face in use has, for PDF/UA allows no other: those that it lacks become a replacement sign, control characters a space. */
export function writable(pdf: PDFKit.PDFDocument, text: string): string {
  const font = fontInUse(pdf);
  let safe = "";
  for (const sign of text.replaceAll(/\p{Cc}/gu, " ").replaceAll(/[\p{Cf}\p{Cs}]/gu, "")) {
    safe += font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0) ? sign : lacking;
  }
  return safe;
}

const lacking = "\uFFFD";
