import { z } from "zod";
import { areaCodeSchema } from "./area.ts";

/**
 * What a map must know of the outlines of one kind of area before it draws them: where their vector tiles lie and, in columns of the same length, whose they are. The position
 * of an area in the columns is the id of its feature in the tiles, whose one layer is called "areas"; those of the points at which labels stand are asked for with "?layer=points".
 */
export const shapeIndexSchema = z
  .object({
    id: z.string().meta({ description: "names these very outlines: while it stays the same, so does every tile" }),
    tiles: z.string().meta({ description: "address of a tile, with {z}, {x} and {y}" }),
    bounds: z
      .tuple([z.number(), z.number(), z.number(), z.number()])
      .nullable()
      .meta({ description: "west, south, east, north; null where nothing can be drawn" }),
    maxZoom: z.number().int().meta({ description: "beyond it the same tiles are drawn larger" }),
    codes: z.array(areaCodeSchema),
    names: z.array(z.string()),
    lon: z.array(z.number()).meta({ description: "where a label stands: inside the largest part" }),
    lat: z.array(z.number()),
    sizes: z.array(z.number()).meta({ description: "of the largest part, in square kilometres" }),
    approximate: z.array(z.number().int()).meta({ description: "positions of those that are drawn around points" }),
  })
  .meta({ id: "ShapeIndex" });
export type ShapeIndex = z.infer<typeof shapeIndexSchema>;
