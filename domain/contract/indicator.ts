import { z } from "zod";
import { levelSchema } from "./level.ts";

export const indicatorIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_-]{0,63}$/)
  .brand<"IndicatorId">();
export type IndicatorId = z.infer<typeof indicatorIdSchema>;

/** How much a number can be leaned on: counted or surveyed, worked out from something else, supposed by the analyst, or made up for show. */
export const basisSchema = z.enum(["measured", "modelled", "assumed", "invented"]);
export type Basis = z.infer<typeof basisSchema>;

export const unitSchema = z.enum(["people", "rate", "index", "vacancies"]);
export type Unit = z.infer<typeof unitSchema>;

/**
 * What a need figure measures. `kind`: a stock of people today, or a yearly flow. `direction`: whether more means more need.
 * `role`: one headline indicator per level gives people, the others are context. Vacancies never become people: they are not added to them, and stand in no combination.
 * A rate is a share of adults, 0 to 1.
 */
export const indicatorSchema = z
  .object({
    id: indicatorIdSchema,
    title: z.string().min(1),
    level: levelSchema,
    unit: unitSchema,
    kind: z.enum(["stock", "flow"]),
    direction: z.enum(["higher is more need", "higher is less need"]),
    countedAt: z.enum(["where people live", "at workplace"]),
    role: z.enum(["headline", "context"]),
    basis: basisSchema,
    source: z.string(),
    sourceUrl: z.string().nullable(),
    licence: z.string().nullable(),
    published: z.iso.date().nullable(),
    notes: z.string().nullable(),
  })
  .meta({ id: "Indicator" });
export type Indicator = z.infer<typeof indicatorSchema>;
