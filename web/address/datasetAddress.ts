import { z } from "zod";
import { severitySchema } from "../../domain/contract/issue.ts";

/** What a shared link to a dataset brings back: which of its issues are listed, and how: equal values together, or row by row. */
export const datasetAddressSchema = z.object({
  severity: severitySchema.optional().catch(undefined),
  type: z.string().min(1).optional().catch(undefined),
  list: z.enum(["rows"]).optional().catch(undefined),
  page: z.coerce.number().int().min(1).optional().catch(undefined),
});
export type DatasetAddress = z.infer<typeof datasetAddressSchema>;
