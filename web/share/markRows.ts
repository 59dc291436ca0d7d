import type { Overlap } from "../../domain/contract/overlap.ts";
import { memberLetter, memberWords, setName } from "../overlaps/setName.ts";
import type { LegendRow } from "./legendRows.ts";

/** Sets of offers that are marked on a map: all of them by their numbers, or one alone, whose offers have letters. */
export type MarkedOnMap = { readonly all: readonly Overlap[]; readonly chosen: Overlap | null };

/** More rows than this would be a list with a picture above it. */
const mostRows = 24;

/** What the marks of a picture mean: a row for each set or offer, and where there are too many, a note that says which have none. */
export function markRows({ all, chosen }: MarkedOnMap): { readonly rows: LegendRow[]; readonly note: string | null } {
  const marks =
    chosen === null
      ? all.map((set, at) => ({ letter: String(at + 1), words: setName(set) }))
      : chosen.members.flatMap((member, at) =>
          member.lon === null || member.lat === null ? [] : [{ letter: memberLetter(at), words: memberWords(member) }],
        );
  const rows = marks.slice(0, mostRows).map((mark): LegendRow => ({ ...look, ...mark }));
  const [first, last] = [marks[mostRows], marks.at(-1)];
  if (first === undefined || last === undefined) return { rows, note: null };
  const which = first === last ? `mark ${first.letter} has` : `marks ${first.letter} to ${last.letter} have`;
  const what = chosen === null ? "sets of offers" : "offers";
  return { rows, note: `The ${which} no room here: the page has the names of all ${marks.length} ${what}.` };
}

const look = { fill: "--map-offer", pattern: "none", radius: null, count: null } as const;
