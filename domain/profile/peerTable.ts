import type { Gap } from "../contract/gap.ts";
import { type Level, levels } from "../contract/level.ts";
import { type Measured, measured } from "./distances.ts";
import { type RankedFigures, rankedBy } from "./levelRanks.ts";
import { type GapsOfPeer, similarityMeasures } from "./similarityMeasures.ts";

/** The answers of the levels that could be scored. */
export type GapsByLevel = Readonly<Partial<Record<Level, readonly Gap[]>>>;

/** All areas of one kind by position, in columns: made once for a study area, for a profile of any of them looks at all. */
export type PeerTable = {
  readonly codes: readonly string[];
  readonly positionOf: ReadonlyMap<string, number>;
  /** By level: where each peer stands in the answer; -1 where it is not in it. */
  readonly rows: Readonly<Partial<Record<Level, Int32Array>>>;
  readonly ranked: Readonly<Partial<Record<Level, RankedFigures>>>;
  /** By similarity measure: the values as they are told, and as they are compared. */
  readonly measures: readonly { readonly told: Float64Array; readonly compared: Measured }[];
};

/** The table of all areas that any level answers for. `others` are areas that none does. */
export function peerTable(gaps: GapsByLevel, others: readonly string[] = []): PeerTable {
  const codes = [
    ...new Set([...levels.flatMap((level) => (gaps[level] ?? []).map(({ code }): string => code)), ...others]),
  ];
  const positionOf = new Map(codes.map((code, position) => [code, position]));
  const rows: Partial<Record<Level, Int32Array>> = {};
  const ranked: Partial<Record<Level, RankedFigures>> = {};
  const peers = codes.map((): Partial<Record<Level, Gap>> => ({}));
  for (const level of levels) {
    const answer = gaps[level];
    if (answer === undefined) continue;
    const rowOf = new Int32Array(codes.length).fill(-1);
    answer.forEach((gap, row) => {
      const position = positionOf.get(gap.code) ?? -1;
      rowOf[position] = row;
      const peer = peers[position];
      if (peer !== undefined) peer[level] = gap;
    });
    rows[level] = rowOf;
    ranked[level] = figuresOf(peers, level);
  }
  return { codes, positionOf, rows, ranked, measures: similarityMeasures.map((measure) => columnOf(peers, measure)) };
}

function figuresOf(peers: readonly GapsOfPeer[], level: Level): RankedFigures {
  const by = (figureOf: (gap: Gap) => number | null) =>
    Float64Array.from(peers, (peer) => {
      const gap = peer[level];
      return (gap === undefined ? null : figureOf(gap)) ?? Number.NaN;
    });
  return {
    unmet: by(rankedBy.unmet),
    gapScore: by(rankedBy.gapScore),
    fairShareIndex: by(rankedBy.fairShareIndex),
    needRate: by(rankedBy.needRate),
  };
}

function columnOf(
  peers: readonly GapsOfPeer[],
  { of, scaled }: (typeof similarityMeasures)[number],
): PeerTable["measures"][number] {
  const told = Float64Array.from(peers, (peer) => of(peer) ?? Number.NaN);
  return { told, compared: measured(told.map(scaled)) };
}
