import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { historyEventSchema } from "../../../domain/contract/history.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import { request } from "../../api/request.ts";

/** How many events stand on one page. */
export const eventsOnAPage = 25;

/** A page of what was published and undone, newest first, and whether there is more: one event beyond the page is asked for. */
export function historyQuery(partnership: PartnershipId, page: number) {
  const query = { partnership, limit: eventsOnAPage + 1, offset: (page - 1) * eventsOnAPage };
  return queryOptions({
    queryKey: ["history", partnership, page],
    queryFn: async ({ signal }) => {
      const events = await request(z.array(historyEventSchema), "/history", query, { signal });
      return { events: events.slice(0, eventsOnAPage), hasMore: events.length > eventsOnAPage };
    },
    placeholderData: keepPreviousData,
  });
}
