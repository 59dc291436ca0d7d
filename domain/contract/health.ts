import { z } from "zod";

/** Whether the server and its database answer. */
export const healthSchema = z
  .object({
    status: z.enum(["ok", "database does not answer"]),
    version: z.string(),
    database: z.string().nullable().meta({ description: "version of PostgreSQL, null when it does not answer" }),
  })
  .meta({ id: "Health" });
