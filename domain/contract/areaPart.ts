import { z } from "zod";
import { areaCodeSchema, vintageSchema } from "./area.ts";
import { areaTypeSchema } from "./areaType.ts";

/** How well the part fits: exactly, by best fit (the whole part goes one way), or by the share of its people. */
export const partBasisSchema = z.enum(["exact", "best fit", "population"]);
export type PartBasis = z.infer<typeof partBasisSchema>;

/**
 * One smaller area inside a larger one. `share` is how much of the part's people belong to the whole, 0 to 1: it reads
 * from the part up to the whole. A part may belong to several wholes, each with its own share, and the shares may add up to more than 1
 * (seven real districts belong to two LEPs).
 */
export const areaPartSchema = z.object({
  wholeType: areaTypeSchema,
  wholeVintage: vintageSchema,
  wholeCode: areaCodeSchema,
  partType: areaTypeSchema,
  partVintage: vintageSchema,
  partCode: areaCodeSchema,
  share: z.number().gt(0).max(1),
  basis: partBasisSchema,
});
export type AreaPart = z.infer<typeof areaPartSchema>;
