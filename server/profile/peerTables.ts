import { type GapsByLevel, type PeerTable, peerTable } from "../../domain/profile/peerTable.ts";
import { boundedCache } from "../score/boundedCache.ts";
import { contentKey } from "../score/contentKey.ts";
import type { OpenDatabase } from "../store/database.ts";
import { listedCodes } from "./listedAreas.ts";
import type { ProfilePlan } from "./profilePlan.ts";

/** The table of an area's peers with a name of its own; undefined where the study area has no such area. */
export type PeersOf = (
  plan: ProfilePlan,
  gaps: GapsByLevel,
  database: OpenDatabase,
) => Promise<{ readonly key: string; readonly table: PeerTable } | undefined>;

/** Remembers tables for as long as their answers stay the same: 400,000 rows are some 100 MB. */
export function peerTables(): PeersOf {
  const remembered = boundedCache<PeerTable>(400_000, ({ codes }) => codes.length);
  return async ({ area, ground: { partnership }, levels }, gaps, { db }) => {
    const { areaType, vintage, code } = area;
    const answers = levels.map((level) => ("plan" in level ? level.plan.key : null));
    const key = contentKey([areaType, vintage, answers]);
    const table = remembered.find(key) ?? peerTable(gaps);
    remembered.keep(key, table);
    if (table.positionOf.has(code)) return { key, table };
    const codes = await listedCodes(db, partnership, { areaType, vintage });
    return codes.includes(code) ? { key: `${key}/all`, table: peerTable(gaps, codes) } : undefined;
  };
}
