import type { Block } from "../../domain/contract/reportDocument.ts";
import { contentHeight, contentWidth, page } from "./page.ts";
import { drawMarks } from "./drawing/drawMarks.ts";
import { type Piece, tagged, type Writing } from "./writing.ts";

/** A map or chart, as wide as the text or as high as the page, with what it says in words for those who do not see it. */
export function figure({ pdf, root }: Writing, { drawing, title, alt }: Extract<Block, { type: "figure" }>): Piece {
  const scale = Math.min(contentWidth / drawing.width, (contentHeight - headroom) / drawing.height);
  const [width, height] = [drawing.width * scale, drawing.height * scale];
  return {
    least: height,
    above: 12,
    write: () => {
      const [left, top] = [page.margins.left, pdf.y];
      const words = alt.startsWith(title) ? alt : `${title}. ${alt}`;
      const element = tagged(root, pdf, "Figure", { alt: words, bbox: [left, top, left + width, top + height] });
      element.add(() => drawMarks(pdf, drawing, { left, top, scale }));
      pdf.y = top + height + 4;
    },
  };
}

/** So that a heading always fits above a figure. */
const headroom = 60;
