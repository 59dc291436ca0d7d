import PdfKit from "pdfkit";

/* eslint-disable typescript/consistent-type-definitions, typescript/no-namespace -- only an interface adds to those of the library, whose types lag behind it */
declare global {
  namespace PDFKit {
    interface PDFKitReference {
      /** What was written to the stream of this object so far. */
      buffer: Uint8Array[];
    }
    interface PDFDocument {
      readonly _font: { readonly font: FontInUse };
    }
    interface PDFOutline {
      options: { expanded?: boolean };
      addItem(title: string, options: { expanded?: boolean; top: number; left: number }): PDFOutline;
    }
    namespace Mixins {
      interface StructureElementOptions {
        scope?: "Row" | "Column";
        /** Left, top, right and bottom, down from the top of the page. */
        bbox?: [number, number, number, number];
      }
      interface PDFAnnotation {
        link(
          x: number,
          y: number,
          width: number,
          height: number,
          page: number,
          options: { structParent: PDFStructureElement; Contents: unknown },
        ): this;
      }
      interface PDFVector {
        dash(lengths: readonly number[]): this;
      }
    }
  }
}

/** The face in use: how it says which signs it has, and what they look like. */
export type FontInUse = {
  readonly unitsPerEm: number;
  readonly hasGlyphForCodePoint: (code: number) => boolean;
  /** All signs it has, by their code points, least first. */
  readonly characterSet: readonly number[];
  readonly glyphForCodePoint: (code: number) => unknown;
  readonly layout: (text: string) => {
    readonly glyphs: readonly { readonly path: { readonly toSVG: () => string } }[];
    readonly positions: readonly { readonly xAdvance: number }[];
  };
};

/** A new PDF, by the library that writes them: with types for all that it can do and we use. */
export function newPdf(options: PDFKit.PDFDocumentOptions): PDFKit.PDFDocument {
  return new PdfKit(options);
}

/** The face that text is set in now. */
export function fontInUse(pdf: PDFKit.PDFDocument): FontInUse {
  // eslint-disable-next-line no-underscore-dangle -- the library has no other way to ask
  return pdf._font.font;
}
