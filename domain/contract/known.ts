import { z } from "zod";
import { vintageSchema } from "./area.ts";
import { areaTypeSchema } from "./areaType.ts";
import { unitSchema } from "./indicator.ts";

/** What a file is checked against, small enough for a browser: all area codes and names, and the indicators in force. */
export const knownSchema = z
  .object({
    areas: z.array(
      z.object({
        areaType: areaTypeSchema,
        vintage: vintageSchema,
        codes: z.array(z.string()),
        names: z.array(z.string()).meta({ description: "in the order of the codes" }),
      }),
    ),
    indicators: z.array(z.object({ id: z.string(), unit: unitSchema })),
  })
  .meta({ id: "Known" });
export type Known = z.infer<typeof knownSchema>;
