import { type Dataset, datasetSchema } from "../../domain/contract/dataset.ts";
import type { Publishing } from "../../domain/contract/publishing.ts";
import { command, request } from "../api/request.ts";

/** Publishes a draft: all of it or nothing. Throws a RequestError where the server says no. */
export function publishDataset({ id, partnership }: Dataset, publishing: Publishing): Promise<Dataset> {
  return request(
    datasetSchema,
    `/datasets/${id}/publish`,
    { partnership },
    { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(publishing) },
  );
}

/** Takes a published dataset out of force; what it replaced counts again. */
export function undoDataset({ id, partnership }: Dataset): Promise<Dataset> {
  return request(datasetSchema, `/datasets/${id}/undo`, { partnership }, { method: "POST" });
}

/** Deletes a draft and its file for good. */
export function deleteDraft({ id, partnership }: Dataset): Promise<void> {
  return command(`/datasets/${id}`, { partnership }, { method: "DELETE" });
}
