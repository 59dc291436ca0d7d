import { z } from "zod";
import { areaSchema } from "./area.ts";

/** A stretch of a list of areas, in order of code; `total` counts the whole list. */
export const areaPageSchema = z
  .object({ areas: z.array(areaSchema), total: z.number().int(), offset: z.number().int() })
  .meta({ id: "AreaPage" });
export type AreaPage = z.infer<typeof areaPageSchema>;
