/** A PDF while it is written: `pdf.y` is where the next thing goes, `root` is what all tags hang from. */
export type Writing = { readonly pdf: PDFKit.PDFDocument; readonly root: PDFKit.PDFStructureElement };

/** The next thing on the page. */
export type Piece = {
  /** The height that must be free, or it begins on the next page. */
  readonly least: number;
  /** What is left free above it, unless it is the first on its page. */
  readonly above: number;
  readonly write: () => void;
  /** True of headings: never alone at the foot of a page. */
  readonly staysWithNext?: boolean;
};

/** A tag within another; what is drawn inside is added to it. */
export function tagged(
  parent: PDFKit.PDFStructureElement,
  pdf: PDFKit.PDFDocument,
  tag: string,
  options: PDFKit.Mixins.StructureElementOptions = {},
): PDFKit.PDFStructureElement {
  const element = pdf.struct(tag, options);
  parent.add(element);
  return element;
}

/** Draws what readers aloud are to pass over: lines, and what stands at the foot of each page. */
export function artifact(pdf: PDFKit.PDFDocument, type: "Pagination" | "Layout", draw: () => void): void {
  pdf.markContent("Artifact", { type });
  draw();
  pdf.endMarkedContent();
}
