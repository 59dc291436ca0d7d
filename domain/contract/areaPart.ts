import { z } from "zod";
import { areaCodeSchema, vintageSchema } from "./area.ts";
import { areaTypeSchema } from "./areaType.ts";

/**
 * How well the part fits: exactly, by best fit (the whole part goes one way), by the share of its people, or because it is the same area in another year: its code is
 * the same, and a boundary changed in law gets a new one.
 */
export const partBasisSchema = z.enum(["exact", "best fit", "population", "same code"]);
export type PartBasis = z.infer<typeof partBasisSchema>;

/** How well a part fits by what somebody published. That codes are the same is seen here, and nobody need say it. */
export const publishedBasisSchema = partBasisSchema.exclude(["same code"]);

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
