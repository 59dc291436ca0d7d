import { z } from "zod";
import { vintageSchema } from "./area.ts";
import { areaTypeSchema } from "./areaType.ts";
import { levelSchema } from "./level.ts";

/** One kind of area and vintage, with how much there is of it: what the page may offer to choose from. Lists go from smallest to largest. */
export const areaTypeSummarySchema = z
  .object({
    areaType: areaTypeSchema,
    vintage: vintageSchema,
    areas: z.number().int().meta({ description: "how many, within the study area when a partnership is named" }),
    officialShapes: z
      .number()
      .int()
      .meta({ description: "how many of them have an official shape; the others are drawn approximately" }),
    levels: z
      .array(levelSchema)
      .meta({ description: "levels with need figures published on this very area type and vintage" }),
    scorable: z.array(levelSchema).meta({
      description: "levels that can be scored here: the need is known on these areas or on smaller ones inside them",
    }),
  })
  .meta({ id: "AreaTypeSummary" });
export type AreaTypeSummary = z.infer<typeof areaTypeSummarySchema>;
