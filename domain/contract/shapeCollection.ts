import { z } from "zod";
import { geometrySchema } from "./shape.ts";

/** The shapes of one area type as GeoJSON. `id` counts the features from 0, for the map; an area without a shape or a point is left out. */
export const shapeCollectionSchema = z
  .object({
    type: z.literal("FeatureCollection"),
    features: z.array(
      z.object({
        type: z.literal("Feature"),
        id: z.number().int(),
        properties: z.object({ code: z.string(), name: z.string(), quality: z.enum(["official", "approximate"]) }),
        geometry: geometrySchema,
      }),
    ),
  })
  .meta({ id: "ShapeCollection" });
export type ShapeCollection = z.infer<typeof shapeCollectionSchema>;
