import { oneEditApart } from "../alike/oneEditApart.ts";
import { streetTypes } from "./streetWords.ts";

/** The kind of street that a word names, in full; null where it names none. One slip is forgiven in words of six letters or more, but “Garden” is not “Gardens”. */
export function streetKind(word: string): string | null {
  const known = streetTypes.get(word);
  if (known !== undefined || word.length < fewest) return known ?? null;
  const remembered = slips.get(word);
  if (remembered !== undefined) return remembered;
  const meant = long.find((kind) => oneEditApart(kind, word) && kind !== `${word}s`) ?? null;
  if (slips.size < most) slips.set(word, meant);
  return meant;
}

const fewest = 6;
const long = [...new Set(streetTypes.values())].filter((kind) => kind.length >= fewest);
// What words turned out to be, for the same ones come again and again.
const slips = new Map<string, string | null>();
const most = 100_000;
