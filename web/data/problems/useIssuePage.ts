import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import { type DatasetAddress, datasetAddressSchema } from "../../address/datasetAddress.ts";
import { issuePageQuery } from "./issueQueries.ts";

/** The issues that the address asks for, and the way to ask for others on the same page. */
export function useIssuePage(dataset: Dataset) {
  const address = datasetAddressSchema.parse(useSearch({ strict: false }));
  const navigate = useNavigate();
  const found = useQuery(issuePageQuery(dataset, address));
  const show = (next: DatasetAddress) => void navigate({ to: ".", search: next, resetScroll: false });
  return { address, found, show };
}
