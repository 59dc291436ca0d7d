import { z } from "zod";
import { vintageSchema } from "./area.ts";
import { areaTypeSchema } from "./areaType.ts";
import { datasetIdSchema } from "./datasetId.ts";
import { indicatorSchema } from "./indicator.ts";

/** An indicator of a current dataset, with where and when it has figures. */
export const indicatorInForceSchema = indicatorSchema
  .extend({
    dataset: datasetIdSchema,
    datasetTitle: z.string(),
    figures: z.number().int().meta({ description: "rows of need, markers included" }),
    opensOn: z.string().nullable().meta({
      description:
        "the period that need at its level is shown for where none is asked for, which need not be the newest; null where there is none",
    }),
    coverage: z
      .array(
        z.object({
          areaType: areaTypeSchema,
          vintage: vintageSchema,
          period: z.string(),
          figures: z.number().int(),
          known: z.number().int().meta({ description: "figures that have a value" }),
        }),
      )
      .meta({ description: "smallest areas first, then newest period first" }),
  })
  .meta({ id: "IndicatorInForce" });
export type IndicatorInForce = z.infer<typeof indicatorInForceSchema>;
