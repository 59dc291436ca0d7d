import { z } from "zod";
import { areaCodeSchema, vintageSchema } from "./area.ts";
import { areaTypeSchema } from "./areaType.ts";
import { figureSchema } from "./figure.ts";
import { indicatorIdSchema } from "./indicator.ts";

/** One indicator at one area and period, as published. `raw` is the cell as it stood in the file. */
export const needFigureSchema = figureSchema
  .extend({
    indicator: indicatorIdSchema,
    areaType: areaTypeSchema,
    areaVintage: vintageSchema,
    areaCode: areaCodeSchema,
    period: z.string().min(1).max(20),
    raw: z.string(),
  })
  .meta({ id: "NeedFigure" });
export type NeedFigure = z.infer<typeof needFigureSchema>;
