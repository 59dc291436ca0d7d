import type { z } from "zod";
import { publishingSchema } from "./publishing.ts";

/** Who takes a dataset out of force and why, for the history. Nobody need say. */
export const undoingSchema = publishingSchema.pick({ by: true, why: true }).meta({ id: "Undoing" });
export type Undoing = z.infer<typeof undoingSchema>;
