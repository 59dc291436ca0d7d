import { palette } from "../../../domain/report/drawing/palette.ts";
import { type Face, faces } from "../faces.ts";
import { contentWidth, page } from "../page.ts";
import { lineWidth, writeLine } from "../text.ts";
import { artifact } from "../writing.ts";
import type { PlacedColumn } from "./tableLayout.ts";

type Cells = readonly (readonly string[])[];

/** Writes the rows of one table. */
export type CellsWriter = {
  /** A row whose cells are tags; where it does not fit on the page, `onward` begins the next one. */
  readonly write: (cells: Cells, tags: readonly PDFKit.PDFStructureElement[], face: Face, onward?: () => void) => void;
  /** A row without tags. */
  readonly draw: (cells: Cells, face: Face) => void;
};

/** Above and below the text of a cell. */
const air = 4;

/** How high a row of cells is. */
export function rowHeight(cells: Cells): number {
  return Math.max(1, ...cells.map((lines) => lines.length)) * faces.cell.lineHeight + 2 * air;
}

/** A writer of rows in these columns: text to the left, numbers to the right. */
export function cellsWriter(pdf: PDFKit.PDFDocument, columns: readonly PlacedColumn[]): CellsWriter {
  const drawCell = (lines: readonly string[], column: PlacedColumn, face: Face): void => {
    for (const [at, line] of lines.entries()) {
      const x = column.isNumber ? column.x + column.width - lineWidth(line, face) : column.x;
      writeLine(pdf, line, face, x, pdf.y + air + at * face.lineHeight);
    }
  };
  const draw: CellsWriter["draw"] = (cells, face) => {
    for (const [at, column] of columns.entries()) drawCell(cells[at] ?? [], column, face);
    pdf.y += rowHeight(cells);
  };
  return {
    draw,
    write: (cells, tags, face, onward) => {
      const longest = Math.max(1, ...cells.map((lines) => lines.length));
      for (let from = 0; from < longest; ) {
        const fitting = Math.max(1, Math.floor((pdf.page.maxY() - pdf.y - 2 * air) / face.lineHeight));
        const part = cells.map((lines) => lines.slice(from, from + fitting));
        for (const [at, column] of columns.entries()) {
          const lines = part[at] ?? [];
          if (lines.length > 0) tags[at]?.add(() => drawCell(lines, column, face));
        }
        pdf.y += rowHeight(part);
        from += fitting;
        if (from < longest) onward?.();
      }
    },
  };
}

/** A line below a row. */
export function rule(pdf: PDFKit.PDFDocument, kind: "strong" | "fine"): void {
  const [width, colour] = kind === "strong" ? [1, palette["line-strong"]] : [0.5, palette.line];
  artifact(pdf, "Layout", () => {
    pdf.lineWidth(width).undash().strokeColor(colour);
    pdf
      .moveTo(page.margins.left, pdf.y)
      .lineTo(page.margins.left + contentWidth, pdf.y)
      .stroke();
  });
}
