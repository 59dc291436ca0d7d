import type { Area } from "../contract/area.ts";
import type { AreaProfile, IndicatorFigure, LevelProfile, PeriodGap } from "../contract/areaProfile.ts";
import { areaTypeWords } from "../contract/areaType.ts";
import type { GapAnswer } from "../contract/gap.ts";
import type { Level } from "../contract/level.ts";
import type { Words } from "../score/words/counted.ts";
import { levelRanks } from "./levelRanks.ts";
import { levelSentences } from "./levelSentences.ts";
import type { GapsByLevel, PeerTable } from "./peerTable.ts";
import { similarAreas } from "./similarAreas.ts";
import { summaryOf } from "./summaryOf.ts";
import { trendNote } from "./trendNote.ts";

/** What is known of an area at one level, before anything is said of it. */
export type LevelFacts = { readonly level: Level; readonly indicators: readonly IndicatorFigure[] } & (
  | {
      readonly answer: Pick<GapAnswer, "gaps" | "settings" | "indicator" | "needBasis" | "period">;
      /** The period that is shown where none is asked for. */
      readonly opensOn: string | null;
      readonly notes: readonly string[];
      readonly trend: readonly PeriodGap[];
      readonly periodsLeftOut: number;
    }
  | { readonly because: string }
);

export type AreaProfileInput = Pick<AreaProfile, "partnership" | "snapshot" | "partOf"> & {
  readonly area: Area;
  readonly levels: readonly LevelFacts[];
  /** Made from the answers of the levels. */
  readonly table: PeerTable;
};

/**
 * Everything about one area: its levels side by side, what they say in words, where it stands among its peers, and which areas are like it.
 *
 * Throws  RangeError where the table does not hold the area.
 */
export function areaProfile({ levels: facts, table, ...rest }: AreaProfileInput): AreaProfile {
  const { area } = rest;
  const own = table.positionOf.get(area.code);
  if (own === undefined) throw new RangeError(`${area.code} is not in the table of ${table.codes.length} peers`);
  const words = areaTypeWords[area.areaType];
  const levels = facts.map((level) => levelProfile(level, { table, own, words }));
  return {
    ...rest,
    peers: table.codes.length,
    summary: summaryOf({ name: area.name, words, levels }),
    levels,
    similar: similarAreas({ table, gaps: gapsByLevel(facts), own, words }),
  };
}

/** The answers behind levels: what their table is made from. */
function gapsByLevel(levels: readonly LevelFacts[]): GapsByLevel {
  return Object.fromEntries(levels.flatMap((level) => ("answer" in level ? [[level.level, level.answer.gaps]] : [])));
}

function levelProfile(
  facts: LevelFacts,
  { table, own, words }: { readonly table: PeerTable; readonly own: number; readonly words: Words },
): LevelProfile {
  const { level } = facts;
  const indicators = [...facts.indicators];
  if (!("answer" in facts)) return { type: "not scored", level, because: facts.because, indicators };
  const { gaps, settings, indicator, needBasis, period } = facts.answer;
  const gap = gaps[table.rows[level]?.[own] ?? -1];
  const figures = table.ranked[level];
  if (gap === undefined || figures === undefined) {
    return { type: "not scored", level, because: nothingInside(words.one), indicators };
  }
  const ranks = levelRanks(figures, own);
  return {
    type: "scored",
    level,
    period,
    opensOn: facts.opensOn,
    needBasis,
    gap,
    sentences: levelSentences({ gap, indicator, needBasis, ranks, settings, words }),
    ranks,
    trend: [...facts.trend],
    trendNote: trendNote({ indicator, trend: facts.trend, leftOut: facts.periodsLeftOut }),
    indicators,
    notes: [...facts.notes],
  };
}

function nothingInside(one: string): string {
  return `No area that the need is known for lies in this ${one}, as far as the area parts say.`;
}
