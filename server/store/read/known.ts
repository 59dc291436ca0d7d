import { type Known, knownSchema } from "../../../domain/contract/known.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";
import { areaLists } from "./areaLists.ts";
import { unitsInForce } from "./unitsInForce.ts";

/** All areas by type and vintage, codes beside names, and the indicators in force: what a browser checks a file against. */
export async function known(db: Database, partnership: PartnershipId): Promise<Known> {
  const areas = (await areaLists(db)).map(({ areaType, vintage, codes, named }) => ({
    areaType,
    vintage,
    codes: [...codes],
    names: named().map(({ name }) => name),
  }));
  return knownSchema.parse({ areas, indicators: await unitsInForce(db, partnership) });
}
