import { z } from "zod";
import { datasetIdSchema } from "./datasetId.ts";
import { needFigureSchema } from "./need.ts";

/** A need figure of a current dataset as published, with the file and row it came from. */
export const needInForceSchema = needFigureSchema
  .extend({
    areaName: z.string().nullable().meta({ description: "null when no area of this code is loaded" }),
    dataset: datasetIdSchema,
    row: z.number().int().meta({ description: "row in its file, as a spreadsheet numbers it" }),
  })
  .meta({ id: "NeedInForce" });
export type NeedInForce = z.infer<typeof needInForceSchema>;
