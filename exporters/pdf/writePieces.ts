import { contentHeight } from "./page.ts";
import type { Piece } from "./writing.ts";

/** Writes pieces one below the other, each on a page where it has the room to begin; headings go with what they head. */
export function writePieces(pdf: PDFKit.PDFDocument, pieces: readonly Piece[]): void {
  for (const [at, piece] of pieces.entries()) {
    const isFirst = pdf.y <= pdf.page.margins.top;
    const needed = Math.min(neededFrom(pieces, at), contentHeight);
    if (!isFirst && pdf.y + piece.above + needed > pdf.page.maxY()) pdf.addPage();
    else if (!isFirst) pdf.y += piece.above;
    piece.write();
  }
}

/** The height that a piece needs with all that it must not be parted from. */
function neededFrom(pieces: readonly Piece[], from: number): number {
  let needed = 0;
  for (const [at, { least, above, staysWithNext }] of pieces.slice(from).entries()) {
    needed += (at === 0 ? 0 : above) + least;
    if (staysWithNext !== true) break;
  }
  return needed;
}
