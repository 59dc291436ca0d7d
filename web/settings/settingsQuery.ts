import { queryOptions } from "@tanstack/react-query";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import { settingsInForceSchema } from "../../domain/contract/settingsInForce.ts";
import { request } from "../api/request.ts";

/** The settings a partnership scores with now, and their version. */
export function settingsQuery(partnership: PartnershipId) {
  return queryOptions({
    queryKey: ["settings", partnership],
    queryFn: ({ signal }) => request(settingsInForceSchema, `/partnerships/${partnership}/settings`, {}, { signal }),
  });
}
