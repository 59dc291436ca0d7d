import { patternMarks, patternSide } from "../../../domain/report/drawing/patternMarks.ts";

type Layer = [PDFKit.PDFTilingPattern, string];

/** Hatch and dots as tiles, a layer for each of their colours, back to front. */
export type Patterns = { readonly hatch: readonly Layer[]; readonly dots: readonly Layer[] };

/** The patterns of one figure: their tiles lie on its own grid, so that they meet across the areas of a map. */
export function patternsOf(pdf: PDFKit.PDFDocument): Patterns {
  return { hatch: layersOf(pdf, "hatch"), dots: layersOf(pdf, "dots") };
}

function layersOf(pdf: PDFKit.PDFDocument, kind: keyof Patterns): Layer[] {
  return patternMarks[kind].flatMap((mark): Layer[] => {
    if (mark.type !== "path") return [];
    const { d, fill, line } = mark;
    const operators = operatorsOf(pdf, () => {
      if (fill !== null) pdf.path(d).fill();
      if (line !== null) pdf.lineWidth(line.width).path(d).stroke();
    });
    const colour = fill?.colour ?? line?.colour;
    if (colour === undefined) return [];
    const pattern = pdf.pattern([0, 0, patternSide, patternSide], patternSide, patternSide, operators);
    return [[pattern, colour]];
  });
}

/** What a drawing comes to in the language of PDF, without drawing it. */
function operatorsOf(pdf: PDFKit.PDFDocument, draw: () => void): string {
  const usual = pdf.addContent.bind(pdf);
  const operators: string[] = [];
  pdf.addContent = (operator: string) => {
    operators.push(operator);
    return pdf;
  };
  draw();
  pdf.addContent = usual;
  return operators.join("\n");
}
