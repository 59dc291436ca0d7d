import type { Partnership, PartnershipId } from "../../domain/contract/partnership.ts";
import type { Settings } from "../../domain/contract/settings.ts";
import type { Database } from "../store/database.ts";
import { findPartnership } from "../store/partnership/findPartnership.ts";
import { settingsInForce } from "../store/partnership/settingsInForce.ts";
import { type AreaTypeCount, areaTypeCounts } from "../store/read/areaTypeCounts.ts";
import { type FigureCoverage, figureCoverage } from "../store/read/figureCoverage.ts";
import { type IndicatorRow, indicatorsInForce } from "../store/read/indicatorsInForce.ts";
import { type PartLink, partLinks } from "../store/read/partLinks.ts";
import { recordSnapshot, type Snapshot } from "../store/snapshot/recordSnapshot.ts";
import { boundedCache } from "./boundedCache.ts";

/** What a partnership's questions are answered on: the snapshot now in force, and what there is in it to choose from. */
export type Ground = {
  readonly partnership: Partnership;
  readonly snapshot: Snapshot;
  readonly settings: Settings;
  readonly indicators: readonly IndicatorRow[];
  readonly coverage: readonly FigureCoverage[];
  /** The kinds of area that the study area has. */
  readonly kinds: readonly AreaTypeCount[];
  readonly links: readonly PartLink[];
};

/** Gives the ground of a partnership as it is now. It is read once for each snapshot, for a snapshot names all it depends on. */
export type GroundOf = (partnership: PartnershipId) => Promise<Ground>;

/** Ground from this database. Throws a Refusal when there is no such partnership. */
export function groundOf(db: Database): GroundOf {
  const known = boundedCache<Promise<Ground>>(50, () => 1);
  return async (id) => {
    const snapshot = await recordSnapshot(db, id);
    const found = known.find(snapshot.id);
    if (found !== undefined) return found;
    const ground = readGround(db, id, snapshot);
    known.keep(snapshot.id, ground);
    ground.catch(() => known.forget(snapshot.id));
    return ground;
  };
}

async function readGround(db: Database, id: PartnershipId, snapshot: Snapshot): Promise<Ground> {
  const partnership = await findPartnership(db, id);
  const scope = { partnership: id, datasets: snapshot.datasets };
  return {
    partnership,
    snapshot,
    settings: (await settingsInForce(db, id)).settings,
    indicators: await indicatorsInForce(db, scope),
    coverage: await figureCoverage(db, scope),
    kinds: await areaTypeCounts(db, { partnership, datasets: snapshot.datasets }),
    links: await partLinks(db),
  };
}
