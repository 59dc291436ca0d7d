import type { Area } from "../../domain/contract/area.ts";
import { type AreaProfile, areaProfileSchema } from "../../domain/contract/areaProfile.ts";
import type { Gap, GapAnswer } from "../../domain/contract/gap.ts";
import { areaProfile, type LevelFacts } from "../../domain/profile/areaProfile.ts";
import type { GapsByLevel, PeerTable } from "../../domain/profile/peerTable.ts";
import { sameKind } from "../score/linksBetween.ts";
import type { GapPlan } from "../score/planGaps.ts";
import type { ReadInput } from "../score/readScoreInput.ts";
import type { OpenDatabase } from "../store/database.ts";
import { wholesOf } from "../store/read/wholesOf.ts";
import { indicatorFigures } from "./indicatorFigures.ts";
import { listedArea } from "./listedAreas.ts";
import { peerTables } from "./peerTables.ts";
import type { LevelPlan, ProfilePlan } from "./profilePlan.ts";
import { type Trends, trends } from "./trends.ts";

/** How the thread scores: so that it is remembered, for panels ask again, or anew, where little of it is kept. */
export type Scoring = {
  readonly scored: (plan: GapPlan, database: OpenDatabase) => Promise<Scored>;
  readonly scoredAnew: (plan: GapPlan, database: OpenDatabase) => Promise<Scored>;
};
export type Scored = { readonly input: ReadInput; readonly answer: GapAnswer };

/** What the thread can be asked about areas. */
type Profiling = Pick<Trends, "scorePeriod"> & {
  readonly profileOf: (plan: ProfilePlan, database: OpenDatabase) => Promise<AreaProfile | undefined>;
};

/** Makes profiles of areas from their scores, inside the thread of scores. Gives undefined where the study area has no such area. */
export function profiles(scoring: Scoring): Profiling {
  const peersOf = peerTables();
  const figuresOf = indicatorFigures();
  const { trendOf, scorePeriod } = trends(scoring);
  return { profileOf, scorePeriod };

  async function profileOf(plan: ProfilePlan, database: OpenDatabase): Promise<AreaProfile | undefined> {
    const { area: key, ground } = plan;
    const levels = await scoredLevels(scoring, plan, database);
    const peers = await peersOf(plan, gapsIn(levels), database);
    if (peers === undefined) return undefined;
    const figures = await figuresOf(database.db, plan, peers);
    const facts: LevelFacts[] = [];
    for (const level of levels) {
      const { planned } = level;
      const indicators = figures.filter(({ indicator }) => indicator.level === planned.level);
      if (!("answer" in level)) facts.push({ level: planned.level, indicators, because: level.planned.because });
      else {
        const gap = gapOf(level, key.code, peers.table);
        const trend = gap === undefined ? [] : await trendOf(level.planned, gap, database);
        const { plan: asked, periodsLeftOut, instead, opensOn } = level.planned;
        facts.push({
          level: planned.level,
          indicators,
          answer: level.answer,
          opensOn,
          notes: instead === null ? asked.notes : [instead, ...asked.notes],
          trend,
          periodsLeftOut,
        });
      }
    }
    const profile = areaProfile({
      partnership: ground.partnership.id,
      snapshot: ground.snapshot.id,
      area: await areaIn(levels, plan, database),
      partOf: await wholesOf(database.db, key),
      levels: facts,
      table: peers.table,
    });
    return areaProfileSchema.parse(profile);
  }
}

type ScoredLevel = Scored & { readonly planned: Extract<LevelPlan, { readonly plan: GapPlan }> };
type LevelDone = ScoredLevel | { readonly planned: Exclude<LevelPlan, { readonly plan: GapPlan }> };

async function scoredLevels(
  { scored }: Pick<Scoring, "scored">,
  { levels }: ProfilePlan,
  database: OpenDatabase,
): Promise<LevelDone[]> {
  const done: LevelDone[] = [];
  for (const planned of levels) {
    done.push("plan" in planned ? { planned, ...(await scored(planned.plan, database)) } : { planned });
  }
  return done;
}

function gapsIn(levels: readonly LevelDone[]): GapsByLevel {
  return Object.fromEntries(
    levels.flatMap((level) => ("answer" in level ? [[level.planned.level, level.answer.gaps]] : [])),
  );
}

function gapOf({ planned, answer }: ScoredLevel, code: string, { positionOf, rows }: PeerTable): Gap | undefined {
  return answer.gaps[rows[planned.level]?.[positionOf.get(code) ?? -1] ?? -1];
}

/** The area as the scores read it, or as it is listed. */
async function areaIn(
  levels: readonly LevelDone[],
  { area, ground }: ProfilePlan,
  { db }: OpenDatabase,
): Promise<Area> {
  for (const level of levels) {
    const areas = "input" in level ? level.input.areas : [];
    const found = areas.find((candidate) => candidate.code === area.code && sameKind(candidate, area));
    if (found !== undefined) return found;
  }
  return listedArea(db, ground.partnership, area);
}
