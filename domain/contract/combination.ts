import { z } from "zod";
import { indicatorIdSchema } from "./indicator.ts";

/**
 * Several indicators of a level combined into one index, each by its weight. As *ranks* only their order counts, so people, rates and indices go
 * together; as *values* they must be on one scale (the components of one published score). Vacancies never stand in one: no people may come of them.
 */
export const combinationSchema = z
  .object({
    by: z.enum(["ranks", "values"]),
    weights: z
      .array(z.object({ indicator: indicatorIdSchema, weight: z.number().gt(0).max(1000) }))
      .min(1)
      .max(20)
      .refine((weights) => new Set(weights.map(({ indicator }) => indicator)).size === weights.length, {
        error: "an indicator may stand only once",
      }),
  })
  .meta({ id: "Combination" });
export type Combination = z.infer<typeof combinationSchema>;
