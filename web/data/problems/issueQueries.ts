import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import { issuePageSchema } from "../../../domain/contract/issuePage.ts";
import type { DatasetAddress } from "../../address/datasetAddress.ts";
import { request } from "../../api/request.ts";

/** How many issues stand on one page of the table. */
export const issuesOnAPage = 25;

/** One page of a dataset's issues, filtered as the address says. The page before stays until it comes, so that nothing jumps. */
export function issuePageQuery({ id, partnership }: Pick<Dataset, "id" | "partnership">, address: DatasetAddress) {
  const { severity, type, page = 1 } = address;
  const query = { partnership, severity, type, limit: issuesOnAPage, offset: (page - 1) * issuesOnAPage };
  return queryOptions({
    queryKey: ["datasets", partnership, id, "issues", severity ?? null, type ?? null, page],
    queryFn: ({ signal }) => request(issuePageSchema, `/datasets/${id}/issues`, query, { signal }),
    placeholderData: keepPreviousData,
  });
}
