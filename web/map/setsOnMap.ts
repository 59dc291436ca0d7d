import type { AreaCode } from "../../domain/contract/area.ts";
import type { Overlap } from "../../domain/contract/overlap.ts";
import { setLinks, setPoints } from "../overlaps/setPicture.ts";
import type { LinkPicture } from "./linkedMarks.ts";

/** How many of these sets serve each area; areas that none serves are left out. */
export function setsServing(sets: readonly Overlap[]): Map<AreaCode, number> {
  const counts = new Map<AreaCode, number>();
  for (const { areasServed } of sets) {
    for (const { code } of areasServed) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/** The offers of one set by their letters, as its table names them; those of several by the number of their set in the list. Links join offers of one set only. */
export function setsPicture(sets: readonly Overlap[], chosen: Overlap | null): LinkPicture {
  if (chosen !== null) return { points: setPoints(chosen, null), links: setLinks(chosen) };
  return {
    points: sets.flatMap((set, at) =>
      setPoints(set, null).map((point) => ({
        ...point,
        id: `${at} ${point.id}`,
        letter: String(at + 1),
        words: `Set ${at + 1}: ${point.words}`,
      })),
    ),
    links: sets.flatMap((set, at) =>
      setLinks(set).map(({ from, to, strength }) => ({ from: `${at} ${from}`, to: `${at} ${to}`, strength })),
    ),
  };
}
