import { textRoom, type Weight } from "./textWidth.ts";

/** Text in lines that are no wider than they may be, broken between words; a word that is wider by itself is broken within. */
export function wrappedText(text: string, width: number, size: number, weight: Weight = "regular"): string[] {
  const lines: string[] = [];
  let line = "";
  const fits = (words: string): boolean => textRoom(words, size, weight) <= width;
  for (const word of text.split(/\s+/u).filter((one) => one !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = brokenWord(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  return line === "" ? lines : [...lines, line];
}

/** The text itself, or as much of its beginning as there is room for, with an ellipsis. */
export function shortened(text: string, width: number, size: number, weight: Weight = "regular"): string {
  if (textRoom(text, size, weight) <= width) return text;
  const signs = Array.from(text);
  while (signs.length > 1 && textRoom(`${signs.join("").trimEnd()}…`, size, weight) > width) signs.pop();
  return `${signs.join("").trimEnd()}…`;
}

/** A word in as many pieces as it needs. */
function brokenWord(word: string, fits: (piece: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const sign of word) {
    if (piece !== "" && !fits(piece + sign)) {
      pieces.push(piece);
      piece = "";
    }
    piece += sign;
  }
  return [...pieces, piece];
}
