import { shortened } from "../../domain/report/drawing/wrappedText.ts";
import { faces } from "./faces.ts";
import { contentWidth, page } from "./page.ts";
import { lineWidth, writeLine, writeLines } from "./text.ts";
import { type Piece, tagged, type Writing } from "./writing.ts";

/** The list of sections in two columns: its room is taken when its turn comes, its pages are known when all else is written. */
export type Contents = { readonly piece: Piece; readonly finish: (pages: readonly number[]) => void };

/** A list of contents whose entries lead to their pages, tagged as such. */
export function contents({ pdf, root }: Writing, titles: readonly string[]): Contents {
  const lines = Math.ceil(titles.length / 2);
  const height = lines * entryHeight;
  const list: { begun?: { readonly tag: PDFKit.PDFStructureElement; readonly page: number; readonly top: number } } =
    {};
  return {
    piece: {
      least: faces.caption.lineHeight + height,
      above: 20,
      write: () => {
        const tag = tagged(root, pdf, "TOC");
        tagged(tag, pdf, "Caption").add(() => writeLines(pdf, ["Contents"], faces.caption, page.margins.left));
        list.begun = { tag, page: pdf.bufferedPageRange().count - 1, top: pdf.y };
        pdf.y += height;
      },
    },
    finish: (pages) => {
      if (list.begun === undefined) throw new RangeError("the contents have no place yet");
      const { tag, page: own, top } = list.begun;
      pdf.switchToPage(own);
      for (const [at, title] of titles.entries()) {
        const x = page.margins.left + (at < lines ? 0 : columnWidth + gap);
        const target = pages[at];
        if (target === undefined) throw new RangeError(`${title} has no page`);
        writeEntry(pdf, tag, { title, target, x, y: top + (at % lines) * entryHeight });
      }
    },
  };
}

/** High enough for a finger on a screen: 24 pixels. */
const entryHeight = 18;
const gap = 30;
const columnWidth = (contentWidth - gap) / 2;

type Entry = { readonly title: string; readonly target: number; readonly x: number; readonly y: number };

function writeEntry(pdf: PDFKit.PDFDocument, list: PDFKit.PDFStructureElement, { title, target, x, y }: Entry): void {
  const number = String(target + 1);
  const width = lineWidth(number, faces.body);
  const words = shortened(title, columnWidth - width - 12, faces.body.size);
  const link = tagged(tagged(tagged(list, pdf, "TOCI"), pdf, "Reference"), pdf, "Link");
  link.add(() => {
    writeLine(pdf, `${words} `, faces.body, x, y);
    writeLine(pdf, number, faces.body, x + columnWidth - width, y);
  });
  // The library takes texts of annotations as objects: a plain one would be a name.
  const spoken: unknown = Object(`${title}, page ${number}`);
  pdf.link(x, y, columnWidth, entryHeight, target, { structParent: link, Contents: spoken });
  link.end();
}
