import { z } from "zod";

/** What two listings were compared by. “prior” is how often two listings at one place are one organisation before anything is compared. */
export const comparisonSchema = z.enum(["prior", "identifier", "name", "address", "phone", "website"]);
export type Comparison = z.infer<typeof comparisonSchema>;

/** What one comparison of two listings says: how alike they are in it, and how far that speaks for one organisation. */
export const evidenceSchema = z
  .object({
    comparison: comparisonSchema,
    finding: z.string().meta({ description: "how alike they are, in words", example: "the same but for one figure" }),
    bits: z.number().meta({
      description:
        "log2 of how much likelier this is in one organisation's listings than in two organisations'; below 0 speaks against; 0 where either says nothing",
    }),
    one: z.string().nullable().meta({ description: "what the first says, as it was compared" }),
    other: z.string().nullable(),
  })
  .meta({ id: "Evidence" });
export type Evidence = z.infer<typeof evidenceSchema>;

/** Why two listings are taken to be at one place. */
export const sameSiteSchema = z.object({
  because: z.string().meta({ description: "in words", example: "the same postcode" }),
  km: z.number().nullable().meta({ description: "how far apart their points are; null where either has none" }),
});

/** Two listings at one place, and how likely they are the same: everything that speaks for and against it. The bits add up to log2 of the odds. */
export const judgementSchema = z
  .object({
    probability: z.number().min(0).max(1),
    site: sameSiteSchema,
    evidence: z.array(evidenceSchema),
    held: z.string().nullable().meta({
      description: "why the two never merge by themselves, however likely; null where nothing holds them back",
    }),
  })
  .meta({ id: "Judgement" });
export type Judgement = z.infer<typeof judgementSchema>;
