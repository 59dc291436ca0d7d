import { type IndicatorId, indicatorIdSchema } from "../../../../domain/contract/indicator.ts";

/**
 * A readable id from words, the same in every file that has the same words. One that is too long is cut, and one that is taken by other words
 * is told apart, by eight letters that follow from the whole.
 */
export function indicatorIdOf(words: readonly string[], isTaken: (id: IndicatorId) => boolean): IndicatorId {
  const plain = words
    .join(" ")
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  const id = indicatorIdSchema.safeParse(plain).data;
  if (id !== undefined && !isTaken(id)) return id;
  const stem = plain === "" ? "series" : plain.slice(0, 55).replace(/-+$/, "");
  for (let round = 0; ; round++) {
    const apart = indicatorIdSchema.parse(`${stem}-${fingerprint(JSON.stringify([round, ...words]))}`);
    if (!isTaken(apart)) return apart;
  }
}

/** Eight letters and digits that two different texts are most unlikely to share (FNV-1a, 32 bits). */
export function fingerprint(text: string): string {
  let mixed = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193);
  return (mixed >>> 0).toString(16).padStart(8, "0");
}
