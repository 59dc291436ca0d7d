import { queryOptions } from "@tanstack/react-query";
import type { AreaKey } from "../../domain/contract/area.ts";
import { type AreaProfile, areaProfileSchema } from "../../domain/contract/areaProfile.ts";
import { request } from "./request.ts";

/** Which area of which partnership. */
export type ProfileQuestion = Pick<AreaKey, "areaType" | "vintage"> & {
  readonly partnership: string;
  readonly code: string;
  /** Of which period the need is; undefined: the one that each level opens on. */
  readonly period: string | undefined;
};

/** Everything about one area: its levels side by side, what they mean, and which areas are like it. */
export const areaProfileQuery = ({ partnership, areaType, vintage, code, period }: ProfileQuestion) =>
  queryOptions({
    queryKey: ["area profile", partnership, areaType, vintage, code, period ?? null],
    queryFn: ({ signal }): Promise<AreaProfile> =>
      request(
        areaProfileSchema,
        `/areas/${areaType}/${vintage}/${encodeURIComponent(code)}/profile`,
        { partnership, period },
        { signal },
      ),
  });
