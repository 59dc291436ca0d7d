import { z } from "zod";

/** Where somebody is in the making of an own area, so that back and forward lead through the questions. */
export const newOwnAreaAddressSchema = z.object({
  step: z.enum(["choose", "check"]).optional().catch(undefined),
});

/** Which own areas were just saved, to be named on their list. */
export const ownAreasAddressSchema = z.object({
  saved: z.coerce.number().int().min(1).max(500).optional().catch(undefined),
});
