/** A text in lower-case Latin letters without accents, signs left as they are: “École” and “ecole” come out alike. */
export function foldedText(text: string): string {
  return text.toLowerCase().normalize("NFKD").replace(marks, "").replace(ligatures, spelledOut);
}

const marks = /\p{M}+/gu;
const ligatures = /[ßæœøðþđłı]/g;
const letters: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ø", "oe"],
  ["ð", "d"],
  ["þ", "th"],
  ["đ", "d"],
  ["ł", "l"],
  ["ı", "i"],
]);

function spelledOut(letter: string): string {
  return letters.get(letter) ?? letter;
}
