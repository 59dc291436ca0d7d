import type { Partnership, PartnershipId } from "../../domain/contract/partnership.ts";
import type { Settings } from "../../domain/contract/settings.ts";
import type { Database } from "../store/database.ts";
import { type AreaTypeCount, areaTypeCounts } from "../store/read/areaTypeCounts.ts";
import { type FigureCoverage, figureCoverage } from "../store/read/figureCoverage.ts";
import { type IndicatorRow, indicatorsInForce } from "../store/read/indicatorsInForce.ts";
import { type OwnAreaParts, ownAreaParts } from "../store/ownArea/ownAreaParts.ts";
import { type PartLink, partLinks } from "../store/read/partLinks.ts";
import { recordSnapshot, type Snapshot } from "../store/snapshot/recordSnapshot.ts";
import { boundedCache } from "./boundedCache.ts";
import { ownGround } from "./ownGround.ts";

/** What a partnership's questions are answered on: the snapshot now in force, and what there is in it to choose from. */
export type Ground = {
  readonly partnership: Partnership;
  readonly snapshot: Snapshot;
  readonly settings: Settings;
  readonly indicators: readonly IndicatorRow[];
  readonly coverage: readonly FigureCoverage[];
  /** The kinds of area that the study area has, own areas among them. */
  readonly kinds: readonly AreaTypeCount[];
  readonly links: readonly PartLink[];
  /** Areas that the partnership made for itself. */
  readonly ownAreas: readonly OwnAreaParts[];
};

/** Gives the ground of a partnership as it is now. It is read once for each snapshot, for a snapshot names all it depends on. */
export type GroundOf = (partnership: PartnershipId) => Promise<Ground>;

/** Ground from this database. Throws a Refusal when there is no such partnership. */
export function groundOf(db: Database): GroundOf {
  const known = boundedCache<Promise<Ground>>(50, () => 1);
  return async (id) => {
    const snapshot = await recordSnapshot(db, id);
    const found = known.find(snapshot.id);
    // The name comes again when a decision is taken back, but what was the last entry does not.
    if (found !== undefined) return { ...(await found), snapshot };
    const ground = readGround(db, snapshot);
    known.keep(snapshot.id, ground);
    ground.catch(() => known.forget(snapshot.id));
    return ground;
  };
}

/** The ground of a snapshot. The partnership and the settings are the snapshot's own: read again, they might be newer than its name says. */
export async function readGround(db: Database, snapshot: Snapshot): Promise<Ground> {
  const { partnership, settings, datasets } = snapshot;
  const scope = { partnership: partnership.id, datasets };
  const ownAreas = await ownAreaParts(db, { partnership, entries: snapshot.ownAreas });
  const own = ownGround(ownAreas);
  return {
    partnership,
    snapshot,
    settings,
    indicators: await indicatorsInForce(db, scope),
    coverage: await figureCoverage(db, scope),
    kinds: [...(await areaTypeCounts(db, { partnership, datasets })), ...own.kinds],
    links: [...(await partLinks(db)), ...own.links],
    ownAreas,
  };
}
