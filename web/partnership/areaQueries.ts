import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { areaPageSchema } from "../../domain/contract/areaPage.ts";
import type { AreaTypeSummary } from "../../domain/contract/areaTypeSummary.ts";
import { request } from "../api/request.ts";

/** How many areas are listed at once; a search narrows the rest. */
export const areasListed = 100;

/** Areas of one kind whose name or code has the search in it. The list before stays until the new one comes. */
export function areaListQuery({ areaType, vintage }: Pick<AreaTypeSummary, "areaType" | "vintage">, search: string) {
  const words = search.trim() === "" ? undefined : search.trim();
  return queryOptions({
    queryKey: ["areas", areaType, vintage, words ?? null],
    queryFn: ({ signal }) =>
      request(areaPageSchema, "/areas", { areaType, vintage, search: words, limit: areasListed }, { signal }),
    placeholderData: keepPreviousData,
  });
}
