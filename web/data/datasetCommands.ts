import { type Dataset, datasetSchema } from "../../domain/contract/dataset.ts";
import type { Publishing } from "../../domain/contract/publishing.ts";
import type { Provenance } from "../../domain/contract/provenance.ts";
import type { ReadingChoices } from "../../domain/contract/recipe.ts";
import type { Undoing } from "../../domain/contract/undoing.ts";
import { command, request } from "../api/request.ts";

/** Reads the kept file of a draft again in another way. Leaving early stops it, and the draft stays as it was. */
export function recheckDraft(
  { id, partnership }: Pick<Dataset, "id" | "partnership">,
  choices: ReadingChoices & Provenance,
  signal: AbortSignal,
): Promise<Dataset> {
  return request(
    datasetSchema,
    `/datasets/${id}/recipe`,
    { partnership },
    { method: "PUT", headers: { "content-type": "application/json" }, body: JSON.stringify(choices), signal },
  );
}

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
export function undoDataset({ id, partnership }: Dataset, said: Undoing): Promise<Dataset> {
  return request(
    datasetSchema,
    `/datasets/${id}/undo`,
    { partnership },
    { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(said) },
  );
}

/** Deletes a draft and its file for good. */
export function deleteDraft({ id, partnership }: Dataset): Promise<void> {
  return command(`/datasets/${id}`, { partnership }, { method: "DELETE" });
}
