import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { decisionSchema, type Verdict } from "../../domain/contract/duplicateDecision.ts";
import { duplicateEffectSchema, type ListingPair, pairInFullSchema } from "../../domain/contract/duplicates.ts";
import type { ListingRef } from "../../domain/contract/listingRef.ts";
import { request } from "./request.ts";

/** Two listings by their names. */
export type PairNamed = Pick<ListingPair, "one" | "other">;

/** Two listings side by side, and all that speaks for and against their being the same. */
export const pairQuery = (partnership: string, one: ListingRef, other: ListingRef) =>
  queryOptions({
    queryKey: ["pair of listings", partnership, one, other],
    queryFn: ({ signal }) =>
      request(
        pairInFullSchema,
        `/duplicates/pairs/${encodeURIComponent(one)}/${encodeURIComponent(other)}`,
        { partnership },
        { signal },
      ),
  });

/** Decisions that are only thought of. */
export type Thought = { readonly verdict: Verdict; readonly pairs: readonly PairNamed[] };

/** What duplicates hide as things stand in a snapshot, and with decisions that are only thought of. The former answer stays until the next is there. */
export const effectQuery = (partnership: string, snapshot: string, thought: Thought | null = null) =>
  queryOptions({
    queryKey: ["effect of duplicates", partnership, thought, snapshot],
    queryFn: ({ signal }) =>
      request(
        duplicateEffectSchema,
        "/duplicates/effect",
        { partnership },
        {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(thought ?? {}),
          signal,
        },
      ),
    // The figures of another thought would pass for those of this one.
    ...(thought === null && { placeholderData: keepPreviousData }),
  });

/** Every decision on listings, newest first. */
export const decisionsQuery = (partnership: string) =>
  queryOptions({
    queryKey: ["decisions on listings", partnership],
    queryFn: ({ signal }) => request(z.array(decisionSchema), "/duplicates/decisions", { partnership }, { signal }),
  });
