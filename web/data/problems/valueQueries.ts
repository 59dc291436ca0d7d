import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import { issueValuePageSchema } from "../../../domain/contract/issueValue.ts";
import type { DatasetAddress } from "../../address/datasetAddress.ts";
import { request } from "../../api/request.ts";
import { issuesOnAPage } from "./issueQueries.ts";

/** One page of the wrong values of a dataset, equal ones together, the most frequent first; filtered as the address says. */
export function valuePageQuery({ id, partnership }: Pick<Dataset, "id" | "partnership">, address: DatasetAddress) {
  const { severity, type, page = 1 } = address;
  const query = { partnership, severity, type, limit: issuesOnAPage, offset: (page - 1) * issuesOnAPage };
  return queryOptions({
    queryKey: ["datasets", partnership, id, "values", severity ?? null, type ?? null, page],
    queryFn: ({ signal }) => request(issueValuePageSchema, `/datasets/${id}/values`, query, { signal }),
    placeholderData: keepPreviousData,
  });
}
