import { z } from "zod";
import { issueSchema } from "./issue.ts";

/** What went wrong with a request, as RFC 9457 has it. `issues` lists what is wrong in a file, where a file was the reason. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    issues: z.array(issueSchema).optional(),
  })
  .meta({ id: "Problem" });
export type Problem = z.infer<typeof problemSchema>;
