import { z } from "zod";

/** A zone of a step decay: places up to this share of the radius count by this weight. */
export const zoneSchema = z.object({ upTo: z.number().gt(0).max(1), weight: z.number().min(0).max(1) });
export type Zone = z.infer<typeof zoneSchema>;

/** Zones from the door outwards. They are shares of the radius, so that they hold at every level, and at a shorter or longer reach. */
export const zonesSchema = z
  .array(zoneSchema)
  .min(1)
  .max(9)
  .refine((zones) => zones.every(({ upTo }, i) => upTo > (zones[i - 1]?.upTo ?? 0)), {
    error: "each zone must reach further than the one before",
  })
  .refine((zones) => zones.every(({ weight }, i) => weight <= (zones[i - 1]?.weight ?? 1)), {
    error: "no zone may count for more than a nearer one",
  })
  .refine((zones) => zones.at(-1)?.upTo === 1, { error: "the last zone must end at the radius (1)" });

/** Zones as somebody may put them in force. Where the nearest places count for nothing none count at all, and every area would look out of reach. */
export const newZonesSchema = zonesSchema.refine(([nearest]) => nearest === undefined || nearest.weight > 0, {
  path: [0, "weight"],
  error: "must be more than 0, or no place would count",
});
