import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { searchHitSchema } from "../../domain/contract/searchHit.ts";
import { request } from "./request.ts";

const searchHitListSchema = z.array(searchHitSchema);

/** Areas and postcodes that match what was typed, best first. One letter matches too much to be asked. */
export const searchHitsQuery = (partnership: string, words: string) =>
  queryOptions({
    queryKey: ["search", partnership, words],
    queryFn: ({ signal }) => request(searchHitListSchema, "/search", { partnership, q: words }, { signal }),
    enabled: words.length >= 2,
  });
