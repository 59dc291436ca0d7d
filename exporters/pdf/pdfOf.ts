import type { Block, ReportDocument } from "../../domain/contract/reportDocument.ts";
import { contents } from "./contents.ts";
import { faces } from "./faces.ts";
import { figure } from "./figure.ts";
import { writeFeet } from "./furniture.ts";
import { type Bookmarks, heading, openBookmarks } from "./heading.ts";
import { list } from "./list.ts";
import { openPdf } from "./openPdf.ts";
import { packPages } from "./packPages.ts";
import { inset, paragraph } from "./paragraph.ts";
import { tablePiece } from "./table/tablePiece.ts";
import type { Piece, Writing } from "./writing.ts";
import { writePieces } from "./writePieces.ts";

/** The report as a tagged PDF on A4 that claims PDF/UA: the same bytes for the same document on any day and machine. */
export async function pdfOf(document: ReportDocument): Promise<Uint8Array> {
  const pdf = openPdf(document);
  pdf.addPage();
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  const writing = { pdf, root };
  const bookmarks = openBookmarks(pdf);
  const sections = document.blocks.flatMap((block) => (block.type === "heading" && block.rank === 2 ? block.text : []));
  const guide = sections.length < worthAList ? null : contents(writing, sections);
  writePieces(pdf, [
    heading(writing, 1, document.title, bookmarks),
    paragraph(writing, document.subtitle, faces.subtitle),
    paragraph(writing, `${document.author}. ${madeOn(document.createdAt)}`, faces.made),
    ...(guide === null ? [] : [guide.piece]),
    ...document.blocks.map((block) => pieceOf(writing, block, bookmarks)),
  ]);
  guide?.finish(bookmarks.sectionPages());
  root.end();
  writeFeet(pdf, document.title);
  packPages(pdf);
  pdf.end();
  const pieces: Uint8Array[] = [];
  for await (const piece of pdf) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** Fewer sections are found without a list of contents. */
const worthAList = 3;

/** As the web page says it. */
function madeOn(createdAt: string): string {
  return `Made on ${dates.format(new Date(createdAt))} with Skills Gap Atlas.`;
}

const dates = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "Europe/London",
});

function pieceOf(writing: Writing, block: Block, bookmarks: Bookmarks): Piece {
  switch (block.type) {
    case "heading":
      return heading(writing, block.rank, block.text, bookmarks);
    case "paragraph":
      return paragraph(writing, block.text);
    case "inset":
      return inset(writing, block.text);
    case "list":
      return list(writing, block.items);
    case "table":
      return tablePiece(writing, block);
    case "figure":
      return figure(writing, block);
    default:
      return block satisfies never;
  }
}
