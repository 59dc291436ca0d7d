import { sql } from "kysely";
import { z } from "zod";
import { type AreaKey, areaCodeSchema, vintageSchema } from "../../../domain/contract/area.ts";
import { areaTypeSchema } from "../../../domain/contract/areaType.ts";
import { type DatasetId, datasetIdSchema } from "../../../domain/contract/datasetId.ts";
import type { Database } from "../database.ts";

/** Where an offer's listing stands, and the area that the postcode table says its venue lies in. */
export type OfferSource = {
  readonly id: string;
  readonly dataset: DatasetId;
  readonly row: number;
  readonly postcodeArea: AreaKey | null;
};

export type OfferSourceConditions = {
  readonly partnership: string;
  readonly datasets: readonly string[];
  readonly level: string;
};

/** The dataset, row and postcode's area of every offer of a level, in the order in which `offersInForce` has the offers. */
export async function offerSources(db: Database, wanted: OfferSourceConditions): Promise<OfferSource[]> {
  const { rows } = await sql`
    select o.id, o.dataset_id as dataset, o.listing_row as row, p.area_type, p.area_vintage, p.area_code
    from offer o
    join venue v on (v.partnership_id, v.dataset_id, v.id) = (o.partnership_id, o.dataset_id, o.venue_id)
    left join postcode p on p.postcode = v.postcode
    where o.partnership_id = ${wanted.partnership} and o.dataset_id = any(${wanted.datasets}::uuid[]) and o.level = ${wanted.level}
    order by o.dataset_id, o.listing_row, o.id`.execute(db);
  return rowsSchema.parse(rows).map(({ areaType, areaVintage, areaCode, ...offer }) => ({
    ...offer,
    postcodeArea:
      areaType === null || areaVintage === null || areaCode === null
        ? null
        : { areaType, vintage: areaVintage, code: areaCode },
  }));
}

const rowsSchema = z.array(
  z.object({
    id: z.string(),
    dataset: datasetIdSchema,
    row: z.number().int(),
    areaType: areaTypeSchema.nullable(),
    areaVintage: vintageSchema.nullable(),
    areaCode: areaCodeSchema.nullable(),
  }),
);
