import { z } from "zod";
import { listingRefSchema } from "./listingRef.ts";

/** What somebody decided about two listings. */
export const verdictSchema = z.enum(["same", "different"]);
export type Verdict = z.infer<typeof verdictSchema>;

/** How a decision came about: one pair looked at, all likely pairs at once, one listing taken out of a cluster, a cluster split in two. */
export const decidedBySchema = z.enum(["pair", "all above", "exclude", "split"]);
export type DecidedBy = z.infer<typeof decidedBySchema>;

const pairSchema = z.object({ one: listingRefSchema, other: listingRefSchema });

/** What somebody decides: the same verdict on each of these pairs, all at once or not at all. */
export const newDecisionSchema = z
  .object({
    verdict: verdictSchema,
    pairs: z.array(pairSchema).min(1).max(20_000),
    decidedBy: decidedBySchema.default("pair"),
    by: z.string().trim().max(200).optional(),
    why: z.string().trim().max(1000).optional(),
    after: z.number().int().min(0).optional().meta({
      description:
        "the number of the last decision that was known; refused where one of the pairs has been decided on since",
    }),
  })
  .meta({ id: "NewDecision" });
export type NewDecision = z.infer<typeof newDecisionSchema>;

/** A decision as the history keeps it. Nothing is ever changed: taking one back is an entry of its own. */
export const decisionSchema = z
  .object({
    number: z.number().int(),
    at: z.iso.datetime(),
    by: z.string().nullable(),
    why: z.string().nullable(),
    verdict: verdictSchema.nullable().meta({ description: "null where it takes an earlier one back" }),
    decidedBy: decidedBySchema.nullable(),
    pairs: z.number().int(),
    takesBack: z.number().int().nullable().meta({ description: "the number of the decision that it takes back" }),
    takenBack: z.boolean().meta({ description: "whether it has been taken back since" }),
    example: z.string().nullable().meta({ description: "the first pair, by the names of its listings" }),
  })
  .meta({ id: "Decision" });
export type Decision = z.infer<typeof decisionSchema>;
