import { palette } from "../../domain/report/drawing/palette.ts";
import { type Face, faces } from "./faces.ts";
import { measure, page } from "./page.ts";
import { brokenLines, writeLines } from "./text.ts";
import { artifact, type Piece, tagged, type Writing } from "./writing.ts";

/** A paragraph; it begins where there is room for two of its lines, and a short one stays whole. */
export function paragraph({ pdf, root }: Writing, text: string, face: Face = faces.body): Piece {
  const lines = brokenLines(text, measure, face);
  return {
    least: (lines.length <= 3 ? lines.length : 2) * face.lineHeight,
    above: 8,
    write: () => void tagged(root, pdf, "P").add(() => writeLines(pdf, lines, face, page.margins.left)),
  };
}

/** What a reader must not miss: a paragraph with a bar beside it, whole on one page. */
export function inset({ pdf, root }: Writing, text: string): Piece {
  const lines = brokenLines(text, measure - indent, faces.body);
  const height = lines.length * faces.body.lineHeight;
  return {
    least: height + 2 * air,
    above: 12,
    write: () => {
      const top = pdf.y;
      artifact(pdf, "Layout", () => {
        pdf
          .fillColor(palette["line-strong"])
          .rect(page.margins.left, top, bar, height + 2 * air)
          .fill();
      });
      pdf.y = top + air;
      tagged(root, pdf, "P").add(() => writeLines(pdf, lines, faces.body, page.margins.left + indent));
      pdf.y += air;
    },
  };
}

const bar = 4;
const indent = 16;
const air = 6;
