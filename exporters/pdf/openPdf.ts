import { escapedXml } from "../../domain/report/drawing/escapedXml.ts";
import type { ReportDocument } from "../../domain/contract/reportDocument.ts";
import { openSans } from "../openSans.ts";
import { page } from "./page.ts";
import { newPdf } from "./pdfkit.ts";

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
  writeSafeMetadata(pdf, [document.title, document.author, document.subtitle]);
  pdf.appendXML(universalAccess);
  return pdf;
}

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
