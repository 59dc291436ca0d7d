import { z } from "zod";
import { areaCodeSchema, latitudeSchema, longitudeSchema, vintageSchema } from "./area.ts";
import { areaTypeSchema } from "./areaType.ts";

/** A full postcode, or a postcode district such as M14 (then its point is only the middle of the district and it names no area). */
export const postcodeSchema = z.object({
  postcode: z.string().min(2).max(8),
  lon: longitudeSchema,
  lat: latitudeSchema,
  areaType: areaTypeSchema.nullable(),
  areaVintage: vintageSchema.nullable(),
  areaCode: areaCodeSchema.nullable(),
  ended: z.iso.date().nullable(),
});
export type Postcode = z.infer<typeof postcodeSchema>;
