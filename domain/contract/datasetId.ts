import { z } from "zod";

export const datasetIdSchema = z.uuid().brand<"DatasetId">();
export type DatasetId = z.infer<typeof datasetIdSchema>;
