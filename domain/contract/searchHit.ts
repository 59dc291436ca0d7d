import { z } from "zod";
import { areaKeySchema, latitudeSchema, longitudeSchema } from "./area.ts";
import { pointQualitySchema } from "./offer.ts";

/** What a search may find: an area of the study area, or a postcode with the areas of the study area that its point is said to lie in. */
export const searchHitSchema = z
  .discriminatedUnion("type", [
    z.object({
      type: z.literal("area"),
      area: areaKeySchema,
      name: z.string(),
      parentName: z.string().nullable().meta({ description: "the district it lies in, where known" }),
      lon: longitudeSchema.nullable(),
      lat: latitudeSchema.nullable(),
    }),
    z.object({
      type: z.literal("postcode"),
      postcode: z.string(),
      lon: longitudeSchema,
      lat: latitudeSchema,
      pointQuality: pointQualitySchema,
      areas: z
        .array(areaKeySchema)
        .meta({ description: "empty when nobody said which area it lies in: a point alone does not tell" }),
    }),
  ])
  .meta({ id: "SearchHit" });
export type SearchHit = z.infer<typeof searchHitSchema>;
