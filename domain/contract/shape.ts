import { z } from "zod";
import { areaKeySchema } from "./area.ts";

const positionSchema = z.array(z.number()).min(2);
const ringSchema = z.array(positionSchema).min(4);

/** A GeoJSON polygon or several, in degrees (RFC 7946). */
export const geometrySchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Polygon"), coordinates: z.array(ringSchema).min(1) }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(ringSchema).min(1)).min(1) }),
]);
export type Geometry = z.infer<typeof geometrySchema>;

/** The outline of an area. Official ones come from a published file; approximate ones are drawn around points by us. */
export const shapeSchema = areaKeySchema.extend({
  quality: z.enum(["official", "approximate"]),
  geometry: geometrySchema,
});
export type Shape = z.infer<typeof shapeSchema>;
