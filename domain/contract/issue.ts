import { z } from "zod";

/**
 * How bad it is. A file blocker stores nothing; a row blocker holds that row out, counted, and needs the analyst's yes;
 * a warning lets the row in; an exclusion is a row left out by a stated rule of its kind of file (a closed library).
 */
export const severitySchema = z.enum(["file blocker", "row blocker", "warning", "exclusion"]);
export type Severity = z.infer<typeof severitySchema>;

/**
 * One thing wrong in a file. It is a value, collected and shown, never thrown. `row` is the row as a spreadsheet numbers it (the header is usually row 1),
 * null when it is about the whole file. `type` is a short name to count and filter by, such as "unknown area code".
 * `message` says what and where and why; `mend` says how to put it right.
 */
export const issueSchema = z
  .object({
    severity: severitySchema,
    type: z.string().min(1),
    row: z.number().int().min(1).nullable(),
    column: z.string().nullable(),
    value: z.string().nullable(),
    message: z.string().min(1),
    mend: z.string().nullable(),
  })
  .meta({ id: "Issue" });
export type Issue = z.infer<typeof issueSchema>;
