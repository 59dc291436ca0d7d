import type { AreaType } from "../../domain/contract/areaType.ts";
import { type Indicator, indicatorSchema } from "../../domain/contract/indicator.ts";
import type { Level } from "../../domain/contract/level.ts";
import type { Partnership, PartnershipId } from "../../domain/contract/partnership.ts";
import type { Settings } from "../../domain/contract/settings.ts";
import type { Database } from "../store/database.ts";
import { findPartnership } from "../store/partnership/findPartnership.ts";
import { settingsInForce } from "../store/partnership/settingsInForce.ts";
import { areaTypeCounts } from "../store/read/areaTypeCounts.ts";
import { figureCoverage } from "../store/read/figureCoverage.ts";
import { indicatorsInForce } from "../store/read/indicatorsInForce.ts";
import { type PartLink, partLinks } from "../store/read/partLinks.ts";
import { recordSnapshot, type Snapshot } from "../store/snapshot/recordSnapshot.ts";
import { chooseAreas } from "./chooseAreas.ts";
import { chooseNeed } from "./chooseNeed.ts";
import { contentKey } from "./contentKey.ts";
import type { Kind } from "./linksBetween.ts";

/** What somebody asks for. What is left out is chosen: the need's own areas, the latest period, the settings in force. */
export type GapQuestion = {
  readonly level: Level;
  readonly areaType?: AreaType | undefined;
  readonly vintage?: string | undefined;
  readonly period?: string | undefined;
  readonly yearsToClear?: number | undefined;
};

/** The question with everything decided. Two plans with one `key` have the same answer. */
export type GapPlan = {
  readonly key: string;
  readonly partnership: Partnership;
  readonly snapshot: Snapshot;
  readonly settings: Settings;
  readonly level: Level;
  readonly kind: Kind;
  readonly indicator: Indicator | null;
  readonly base: Kind | undefined;
  readonly period: string | null;
  readonly notes: readonly string[];
  readonly links: readonly PartLink[];
};

/** Decides on what a question is to be answered, and records the snapshot that the answer names. Throws a Refusal. */
export async function planGaps(db: Database, id: PartnershipId, question: GapQuestion): Promise<GapPlan> {
  const partnership = await findPartnership(db, id);
  const snapshot = await recordSnapshot(db, id);
  const { settings: inForce } = await settingsInForce(db, id);
  const settings = question.yearsToClear === undefined ? inForce : { ...inForce, yearsToClear: question.yearsToClear };
  const scope = { partnership: id, datasets: snapshot.datasets };
  const { level } = question;
  const need = chooseNeed(level, await indicatorsInForce(db, scope), await figureCoverage(db, scope), question.period);
  const present = await areaTypeCounts(db, { partnership, datasets: [] });
  const links = await partLinks(db);
  const kind = chooseAreas(question, { level, present, links, base: need?.base });
  const indicator = need === undefined ? null : indicatorSchema.parse(need.indicator);
  const rest = { level, kind, indicator, base: need?.base, period: need?.period ?? null, notes: need?.notes ?? [] };
  const key = contentKey([snapshot.id, settings, rest]);
  return { key, partnership, snapshot, settings, links, ...rest };
}
