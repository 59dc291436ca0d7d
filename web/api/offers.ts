import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import type { Level } from "../../domain/contract/level.ts";
import { offerSchema } from "../../domain/contract/offer.ts";
import { request } from "./request.ts";

const offerListSchema = z.array(offerSchema);

/** The offers of one level in the study area and its buffer. */
export const offersQuery = (partnership: string, level: Level) =>
  queryOptions({
    queryKey: ["offers", partnership, level],
    queryFn: ({ signal }) => request(offerListSchema, "/offers", { partnership, level }, { signal }),
  });
