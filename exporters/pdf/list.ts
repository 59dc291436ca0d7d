import { faces } from "./faces.ts";
import { measure, page } from "./page.ts";
import { brokenLines, writeLine, writeLines } from "./text.ts";
import { type Piece, tagged, type Writing } from "./writing.ts";

/** A list, each entry with a bullet of its own as readers aloud want it: L, LI, Lbl and LBody. */
export function list({ pdf, root }: Writing, items: readonly string[]): Piece {
  const entries = items.map((item) => brokenLines(item, measure - indent, faces.body));
  return {
    least: (entries[0]?.length ?? 1) * faces.body.lineHeight,
    above: 8,
    write: () => {
      const whole = tagged(root, pdf, "L");
      for (const [at, lines] of entries.entries()) {
        if (at > 0) pdf.y += 4;
        if (pdf.y + Math.min(lines.length, 2) * faces.body.lineHeight > pdf.page.maxY()) pdf.continueOnNewPage();
        const entry = tagged(whole, pdf, "LI");
        tagged(entry, pdf, "Lbl").add(() => writeLine(pdf, "•", faces.body, page.margins.left + 2, pdf.y));
        tagged(entry, pdf, "LBody").add(() => writeLines(pdf, lines, faces.body, page.margins.left + indent));
      }
    },
  };
}

const indent = 16;
