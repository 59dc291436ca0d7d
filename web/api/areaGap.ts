import { queryOptions } from "@tanstack/react-query";
import { areaGapSchema } from "../../domain/contract/areaGap.ts";
import type { GapQuestion } from "./gapAnswer.ts";
import { request } from "./request.ts";

/** One area at one level, with the offers in its reach. */
export const areaGapQuery = ({ partnership, level, areaType, vintage, period }: GapQuestion, code: string) =>
  queryOptions({
    queryKey: ["area gap", partnership, level, areaType, vintage, period, code],
    queryFn: ({ signal }) =>
      request(
        areaGapSchema,
        `/gaps/${encodeURIComponent(code)}/${level}`,
        { partnership, areaType, vintage, period },
        { signal },
      ),
  });
