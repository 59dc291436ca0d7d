import { z } from "zod";
import { type DatasetId, datasetIdSchema } from "./datasetId.ts";

/** Names a listing in force: its dataset, and its row there as a spreadsheet numbers it, with a colon between. */
export const listingRefSchema = z
  .string()
  .regex(/^[0-9a-f-]{36}:[1-9]\d{0,8}$/, "must be a dataset's id, a colon and a row")
  .meta({ description: "a dataset's id, a colon and a row" })
  .brand<"ListingRef">();
export type ListingRef = z.infer<typeof listingRefSchema>;

/** The name of the listing in a row of a dataset. */
export function listingRef({ dataset, row }: { readonly dataset: string; readonly row: number }): ListingRef {
  return listingRefSchema.parse(`${dataset}:${row}`);
}

/** The dataset and row that a name stands for. */
export function placeOfListing(ref: ListingRef): { readonly dataset: DatasetId; readonly row: number } {
  const [dataset, row] = ref.split(":");
  return { dataset: datasetIdSchema.parse(dataset), row: Number(row) };
}
