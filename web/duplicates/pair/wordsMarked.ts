/** A piece of text, and whether the other text has no such word. */
export type MarkedPiece = { readonly text: string; readonly isOwn: boolean };

/** A text in pieces, those words marked that the other text does not have. Capitals and signs make no difference. */
export function wordsMarked(text: string, other: string): MarkedPiece[] {
  const known = new Set(other.split(/\s+/).map(bare));
  const pieces: MarkedPiece[] = [];
  for (const piece of text.split(/(\s+)/)) {
    const word = bare(piece);
    const last = pieces.at(-1);
    // A space between two marked words belongs to both.
    const isOwn = word === "" ? (last?.isOwn ?? false) : !known.has(word);
    if (last !== undefined && last.isOwn === isOwn) pieces[pieces.length - 1] = { text: `${last.text}${piece}`, isOwn };
    else pieces.push({ text: piece, isOwn });
  }
  return pieces;
}

function bare(word: string): string {
  return word
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, "");
}
