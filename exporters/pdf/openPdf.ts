import { escapedXml } from "../../domain/report/drawing/escapedXml.ts";
import type { ReportDocument } from "../../domain/contract/reportDocument.ts";
import { openSans } from "../openSans.ts";
import { page } from "./page.ts";
import { fontInUse, newPdf } from "./pdfkit.ts";

/** A PDF without a page yet: tagged, with its title, author, language and dates (the report's own, never today's), and the claim to be PDF/UA. */
export function openPdf(document: ReportDocument): PDFKit.PDFDocument {
  const created = new Date(document.createdAt);
  const pdf = newPdf({
    size: "A4",
    margins: page.margins,
    pdfVersion: "1.7",
    tagged: true,
    lang: document.language,
    displayTitle: true,
    autoFirstPage: false,
    bufferPages: true,
    // Node's own zlib may pack alike bytes differently on another processor: pages are packed by us, and fonts stay as they are.
    compress: false,
    info: {
      Title: document.title,
      Author: document.author,
      Subject: document.subtitle,
      Creator: "Skills Gap Atlas",
      CreationDate: created,
      ModDate: created,
    },
  });
  const { regular, bold } = openSans();
  pdf.registerFont("regular", regular);
  pdf.registerFont("bold", bold);
  for (const face of ["regular", "bold"]) nameSigns(pdf.font(face));
  writeSafeMetadata(pdf, [document.title, document.author, document.subtitle]);
  pdf.appendXML(universalAccess);
  return pdf;
}

/**
 * Says of every letter of the face in use which one it is. The outline of “Ŵ” is made of those of “W” and “^”, and the library takes down what a sign stands for when it first sees it: a W that
 * was seen as a part alone would have no letter, and whoever searches, copies or listens would miss it from there on.
 */
function nameSigns(pdf: PDFKit.PDFDocument): void {
  const font = fontInUse(pdf);
  for (const code of font.characterSet) if (code < ligatures) font.glyphForCodePoint(code);
}

/** Signs from here up (“ﬀ”) stand for letters that are written as they are: the library knows them by these. */
const ligatures = 0xfb00;

/** PDFKit puts title and author into its XML as they are; one with an ampersand would break it. */
function writeSafeMetadata(pdf: PDFKit.PDFDocument, texts: readonly string[]): void {
  const append = pdf.appendXML.bind(pdf);
  pdf.appendXML = (xml, newLine) => {
    append(
      texts.reduce((safe, text) => safe.replaceAll(`>${text}<`, () => `>${escapedXml(text)}<`), xml),
      newLine,
    );
  };
}

const universalAccess = `
        <rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="">
            <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        `;
