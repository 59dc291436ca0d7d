import type { Draws } from "./draws.ts";

/** The same text with one slip of the keyboard in it: a letter left out, doubled, swapped with the next or hit beside. Short texts stay. */
export function withSlip(text: string, draws: Draws): string {
  if (text.length < 4) return text;
  const place = draws.whole(1, text.length - 2);
  const [before, letter, after] = [text.slice(0, place), text.charAt(place), text.slice(place + 1)];
  if (letter === " ") return before + after;
  return draws.pick([
    before + after,
    before + letter + letter + after,
    before + after.charAt(0) + letter + after.slice(1),
    before + beside(letter, draws) + after,
  ]);
}

/** A key next to a letter or figure. */
function beside(letter: string, draws: Draws): string {
  const row = rows.find((keys) => keys.includes(letter.toLowerCase()));
  if (row === undefined) return letter;
  const place = row.indexOf(letter.toLowerCase());
  const key = row.charAt(place === 0 ? 1 : place === row.length - 1 || draws.chance(0.5) ? place - 1 : place + 1);
  return letter === letter.toLowerCase() ? key : key.toUpperCase();
}

const rows = ["1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"];
