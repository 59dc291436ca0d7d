import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { areaTypeSummarySchema } from "../../domain/contract/areaTypeSummary.ts";
import { datasetSchema } from "../../domain/contract/dataset.ts";
import { indicatorInForceSchema } from "../../domain/contract/indicatorInForce.ts";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import { request } from "../api/request.ts";

/** Every dataset of a partnership, newest first. */
export function datasetsQuery(partnership: PartnershipId) {
  return queryOptions({
    queryKey: ["datasets", partnership],
    queryFn: ({ signal }) => request(z.array(datasetSchema), "/datasets", { partnership }, { signal }),
  });
}

/** The indicators that the current datasets give, each with where and when it has figures. */
export function indicatorsQuery(partnership: PartnershipId) {
  return queryOptions({
    queryKey: ["indicators", partnership],
    queryFn: ({ signal }) => request(z.array(indicatorInForceSchema), "/indicators", { partnership }, { signal }),
  });
}

/** The kinds of area there are: in the study area of a partnership, or without one in the whole database. */
export function areaTypesQuery(partnership?: PartnershipId) {
  return queryOptions({
    queryKey: ["area types", partnership ?? null],
    queryFn: ({ signal }) => request(z.array(areaTypeSummarySchema), "/area-types", { partnership }, { signal }),
  });
}
