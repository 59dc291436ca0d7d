import { type Face, faces } from "./faces.ts";
import { measure, page } from "./page.ts";
import { brokenLines, writeLines } from "./text.ts";
import { type Piece, tagged, type Writing } from "./writing.ts";

/** A heading with its bookmark. The title of the report is of rank 1 and has none. */
export function heading({ pdf, root }: Writing, rank: 1 | 2 | 3, text: string, bookmarks: Bookmarks): Piece {
  const face: Face = rank === 1 ? faces.title : rank === 2 ? faces.section : faces.part;
  const lines = brokenLines(text, measure, face);
  return {
    least: lines.length * face.lineHeight + below,
    above: rank === 2 ? 24 : 16,
    staysWithNext: true,
    write: () => {
      bookmarks.add(rank, text, pdf.y);
      tagged(root, pdf, `H${rank}`).add(() => writeLines(pdf, lines, face, page.margins.left));
      pdf.y += below;
    },
  };
}

/** What is left free below a heading. */
const below = 4;

/** The outline that viewers show beside the pages. */
export type Bookmarks = {
  readonly add: (rank: 1 | 2 | 3, text: string, top: number) => void;
  /** The pages that the sections begin on, counted from 0. */
  readonly sectionPages: () => readonly number[];
};

/** An empty outline: sections, and below each its parts. */
export function openBookmarks(pdf: PDFKit.PDFDocument): Bookmarks {
  let section: PDFKit.PDFOutline | undefined;
  const pages: number[] = [];
  return {
    add: (rank, text, top) => {
      if (rank === 1) return;
      // The library counts `left` from the right edge of the page.
      const place = { top: Math.max(0, top - 8), left: page.width };
      if (rank === 3) {
        (section ?? pdf.outline).addItem(text, place);
        return;
      }
      section = pdf.outline.addItem(text, { ...place, expanded: true });
      pages.push(pdf.bufferedPageRange().count - 1);
    },
    sectionPages: () => pages,
  };
}
