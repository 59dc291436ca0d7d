import { z } from "zod";
import { severitySchema } from "./issue.ts";

/** Cells of one column that say the same and have the same thing wrong with them: mended once, they are all mended. */
export const issueValueSchema = z
  .object({
    severity: severitySchema,
    type: z.string(),
    column: z.string(),
    value: z.string(),
    count: z.number().int(),
    firstRow: z.number().int(),
    message: z.string().meta({ description: "what is wrong with the first of them" }),
    mend: z.string().nullable(),
  })
  .meta({ id: "IssueValue" });
export type IssueValue = z.infer<typeof issueValueSchema>;

/** A stretch of them: those that stop their rows first, and of these the most frequent. */
export const issueValuePageSchema = z
  .object({ values: z.array(issueValueSchema), total: z.number().int(), offset: z.number().int() })
  .meta({ id: "IssueValuePage" });
export type IssueValuePage = z.infer<typeof issueValuePageSchema>;
