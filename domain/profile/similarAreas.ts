import type { AreaProfile, SimilarArea } from "../contract/areaProfile.ts";
import type { Gap } from "../contract/gap.ts";
import { levels } from "../contract/level.ts";
import { at } from "../score/at.ts";
import { counted, type Words, written } from "../score/words/counted.ts";
import { apart, distances } from "./distances.ts";
import type { GapsByLevel, PeerTable } from "./peerTable.ts";
import { similarityMeasures } from "./similarityMeasures.ts";

export type SimilarAreasInput = {
  readonly table: PeerTable;
  /** What the table was made from: names stand there. */
  readonly gaps: GapsByLevel;
  /** The area's position in the table. */
  readonly own: number;
  /** What the peers are called. */
  readonly words: Words;
};

/**
 * The areas of the same kind that are most like one, and in what: nearest by `distances` over need and places at each level, adults and urban or rural.
 *
 * Holds   never the area itself; ties by code; with fewer than three measures known for both, an area is not compared.
 */
export function similarAreas(input: SimilarAreasInput): AreaProfile["similar"] {
  const { table, own, words } = input;
  const all = table.codes.length;
  const far = distances(
    table.measures.map(({ compared }) => compared),
    own,
    fewestShared,
  );
  const areas = nearest(far, table, own).flatMap((peer) => similarArea(input, peer, at(far, peer)));
  return { method: methodWords(all, words), note: areas.length === 0 ? noneWords(all, words) : null, areas };
}

const fewestShared = 3;
const mostShown = 5;

/** The positions of those with the shortest distances: looked for in one go, for a country need not be sorted to know its five nearest. */
function nearest(far: Float64Array, { codes }: PeerTable, own: number): number[] {
  const isBefore = (one: number, other: number) =>
    at(far, one) < at(far, other) || (at(far, one) === at(far, other) && (codes[one] ?? "") < (codes[other] ?? ""));
  const found: number[] = [];
  far.forEach((distance, peer) => {
    if (peer === own || Number.isNaN(distance)) return;
    const place = found.findIndex((other) => isBefore(peer, other));
    if (place >= 0) found.splice(place, 0, peer);
    else if (found.length < mostShown) found.push(peer);
    if (found.length > mostShown) found.pop();
  });
  return found;
}

function similarArea({ table, gaps, own }: SimilarAreasInput, peer: number, distance: number): SimilarArea[] {
  const gap = gapAt(table, gaps, peer);
  if (gap === undefined) return [];
  const differences = table.measures
    .flatMap(({ told, compared }, m) => {
      const measure = similarityMeasures[m];
      const difference = apart(compared, own, peer);
      if (measure === undefined || Number.isNaN(difference)) return [];
      const [here, there] = [at(told, own), at(told, peer)];
      const { title, unit, sentence } = measure;
      return [{ measure: title, here, there, unit, apart: difference, sentence: sentence(here, there) }];
    })
    .toSorted((one, other) => one.apart - other.apart);
  return [{ code: gap.code, name: gap.name, parentName: gap.parentName, distance, differences }];
}

function gapAt({ rows }: PeerTable, gaps: GapsByLevel, position: number): Gap | undefined {
  return levels.map((level) => gaps[level]?.[rows[level]?.[position] ?? -1]).find((gap) => gap !== undefined);
}

function methodWords(all: number, words: Words): string {
  return `The nearest among the ${written(all - 1)} other ${words.many} of the study area by eight measures that count alike: yearly need per adult and places per person in need at each level, adults (on a log scale), and urban or rural. Each difference is divided by the measure’s standard deviation over all of them; the distance is the root mean square of the differences in the measures known for both, which must be ${fewestShared} at least.`;
}

function noneWords(all: number, words: Words): string {
  return all < 2
    ? `The study area has no other ${words.one} to compare with.`
    : `None of the ${counted(all - 1, { one: `other ${words.one}`, many: `other ${words.many}` })} shares three known measures with this one.`;
}
