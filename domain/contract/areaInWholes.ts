import { z } from "zod";
import { areaKeySchema, areaSchema } from "./area.ts";
import { partBasisSchema } from "./areaPart.ts";

/** One area and the larger areas it is part of, smallest kind first. It may have several of a kind. */
export const areaInWholesSchema = z
  .object({
    area: areaSchema,
    partOf: z.array(areaKeySchema.extend({ name: z.string(), share: z.number(), basis: partBasisSchema })),
  })
  .meta({ id: "AreaInWholes" });
export type AreaInWholes = z.infer<typeof areaInWholesSchema>;
