import { z } from "zod";
import { issueSchema, severitySchema } from "./issue.ts";

/** A stretch of a dataset's issues in row order. `total` counts those that match; `counts` counts all of the dataset, by severity and type. */
export const issuePageSchema = z
  .object({
    issues: z.array(issueSchema),
    total: z.number().int(),
    offset: z.number().int(),
    counts: z.array(z.object({ severity: severitySchema, type: z.string(), count: z.number().int() })),
  })
  .meta({ id: "IssuePage" });
export type IssuePage = z.infer<typeof issuePageSchema>;
