import type { BytesPart } from "../../bytes/bytesPart.ts";
import { unpacksTooMuch } from "../../bytes/unpacking.ts";
import type { FileProblem } from "../../text/fileIssue.ts";
import { readXml } from "../xml.ts";

/** The texts that the cells of a workbook point at, in order. How they are pronounced, and what is bold in them, is left out. */
export async function sharedStrings(parts: AsyncGenerator<BytesPart>): Promise<string[] | FileProblem> {
  const strings: string[] = [];
  let letters = 0;
  let text = "";
  let isText = false;
  let isSpoken = false;
  const problem = await readXml(parts, {
    open: (name) => {
      if (name === "si") text = "";
      else if (name === "rPh") isSpoken = true;
      else if (name === "t") isText = !isSpoken;
    },
    text: (piece) => {
      if (isText) text += piece;
    },
    close: (name) => {
      if (name === "si") {
        letters += text.length;
        strings.push(unescaped(text));
      }
      if (name === "rPh") isSpoken = false;
      if (name === "t") isText = false;
    },
    isDone: () => letters > mostLetters,
  });
  if (letters > mostLetters) return unpacksTooMuch;
  return problem ?? strings;
}

// They are the one part of a workbook that stands in memory whole.
const mostLetters = 100_000_000;

/**
 * Letters that XML cannot hold are written as _x000D_ (ECMA-376 part 1, 22.9.2.19). Of them the letter NUL, which no database keeps, is shown by its picture, and half
 * of a letter as one that is not known.
 */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  const letters = text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  );
  return letters.replaceAll("\0", "\u2400").toWellFormed();
}
