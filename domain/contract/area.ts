import { z } from "zod";
import { areaTypeSchema } from "./areaType.ts";

/** An official code is text for ever: leading zeros and letters must survive every step. */
export const areaCodeSchema = z.string().trim().min(1).max(20).brand<"AreaCode">();
export type AreaCode = z.infer<typeof areaCodeSchema>;

/** The year an area's boundary was drawn. Codes outlive boundaries, so the vintage is part of the key. */
export const vintageSchema = z
  .string()
  .regex(/^\d{4}$/)
  .meta({ description: "boundary year, for example 2011 or 2021" });

export const areaKeySchema = z.object({ areaType: areaTypeSchema, vintage: vintageSchema, code: areaCodeSchema });
export type AreaKey = z.infer<typeof areaKeySchema>;

export const urbanRuralSchema = z.enum(["urban", "rural"]);
export type UrbanRural = z.infer<typeof urbanRuralSchema>;

export const longitudeSchema = z.number().min(-180).max(180);
export const latitudeSchema = z.number().min(-90).max(90);

/** A place with an official code. Its point is population-weighted where that is known; adults are people aged 16 and over. */
export const areaSchema = areaKeySchema
  .extend({
    name: z.string().min(1),
    lon: longitudeSchema.nullable(),
    lat: latitudeSchema.nullable(),
    adults: z.number().min(0).nullable(),
    adultsYear: z.number().int().nullable(),
    urbanRural: urbanRuralSchema.nullable(),
  })
  .meta({ id: "Area" });
export type Area = z.infer<typeof areaSchema>;

/** One string for one area, for maps and sets: type, vintage and code. */
export function areaId(key: AreaKey): string {
  return `${key.areaType}/${key.vintage}/${key.code}`;
}
