import type { Block } from "../../../domain/contract/reportDocument.ts";
import { faces } from "../faces.ts";
import { contentHeight, contentWidth, page } from "../page.ts";
import { brokenLines, writeLines } from "../text.ts";
import { artifact, type Piece, tagged, type Writing } from "../writing.ts";
import { cellsWriter, rowHeight, rule } from "./cells.ts";
import { tableLayout } from "./tableLayout.ts";

/** A table with its caption; on each further page its column titles stand again, for the eye alone. A row stays whole unless it is higher than a page, a short table always. */
export function tablePiece({ pdf, root }: Writing, block: Extract<Block, { type: "table" }>): Piece {
  const layout = tableLayout(block);
  const caption = brokenLines(block.caption, contentWidth, faces.caption);
  const headHeight = rowHeight(layout.titles);
  const heights = layout.rows.map(rowHeight);
  const all = sum(heights);
  const first = all <= keptWhole ? all : Math.min(sum(heights.slice(0, 2)), contentHeight / 2);
  return {
    least: caption.length * faces.caption.lineHeight + headHeight + first,
    above: 14,
    write: () => {
      const table = tagged(root, pdf, "Table");
      tagged(table, pdf, "Caption").add(() => writeLines(pdf, caption, faces.caption, page.margins.left));
      const cells = cellsWriter(pdf, layout.columns);
      cells.write(
        layout.titles,
        headCells(pdf, tagged(tagged(table, pdf, "THead"), pdf, "TR"), layout.titles.length),
        faces.columnTitle,
      );
      rule(pdf, "strong");
      const titlesAgain = (): void => {
        pdf.continueOnNewPage();
        artifact(pdf, "Layout", () => cells.draw(layout.titles, faces.columnTitle));
        rule(pdf, "strong");
      };
      const body = tagged(table, pdf, "TBody");
      for (const row of layout.rows) {
        const height = rowHeight(row);
        const room = pdf.page.maxY() - pdf.y;
        if (height > room && (height <= contentHeight - headHeight || room < contentHeight / 4)) titlesAgain();
        cells.write(row, rowCells(pdf, tagged(body, pdf, "TR"), row.length), faces.cell, titlesAgain);
        rule(pdf, "fine");
      }
      pdf.y += 4;
    },
  };
}

/** Rows that come to no more than this stay on one page. */
const keptWhole = 260;

function sum(heights: readonly number[]): number {
  return heights.reduce((total, height) => total + height, 0);
}

type Element = PDFKit.PDFStructureElement;

function headCells(pdf: PDFKit.PDFDocument, row: Element, count: number): Element[] {
  return Array.from({ length: count }, () => tagged(row, pdf, "TH", { scope: "Column" }));
}

function rowCells(pdf: PDFKit.PDFDocument, row: Element, count: number): Element[] {
  return Array.from({ length: count }, (_, at) =>
    at === 0 ? tagged(row, pdf, "TH", { scope: "Row" }) : tagged(row, pdf, "TD"),
  );
}
