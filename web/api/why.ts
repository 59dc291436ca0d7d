import { queryOptions } from "@tanstack/react-query";
import { type Why, whySchema } from "../../domain/contract/why.ts";
import type { Level } from "../../domain/contract/level.ts";
import type { WhyAddress } from "../address/whyAddress.ts";
import { request } from "./request.ts";

/** Whose score is to be explained. */
export type WhyQuestion = WhyAddress & { readonly partnership: string; readonly area: string; readonly level: Level };

/** Everything behind one area's score. */
export const whyQuery = ({ area, level, ...query }: WhyQuestion) =>
  queryOptions({
    queryKey: ["why", area, level, query],
    queryFn: ({ signal }): Promise<Why> =>
      request(whySchema, `/gaps/${encodeURIComponent(area)}/${level}/why`, query, { signal }),
  });
