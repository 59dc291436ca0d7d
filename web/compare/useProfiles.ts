import { useQueries } from "@tanstack/react-query";
import type { AreaCode, AreaKey } from "../../domain/contract/area.ts";
import type { AreaProfile } from "../../domain/contract/areaProfile.ts";
import { areaProfileQuery } from "../api/areaProfile.ts";

/** An area that is compared: what is known of it, or why that could not be read. Neither while it is on its way. */
export type FoundArea = {
  readonly code: AreaCode;
  readonly profile: AreaProfile | null;
  readonly error: Error | null;
  readonly retry: () => void;
};

/** The profiles of areas of one kind, in the order of their codes. */
export function useProfiles(
  partnership: string,
  { areaType, vintage }: Pick<AreaKey, "areaType" | "vintage">,
  codes: readonly AreaCode[],
  period: string | undefined,
): FoundArea[] {
  const answers = useQueries({
    queries: codes.map((code) => areaProfileQuery({ partnership, areaType, vintage, code, period })),
  });
  return codes.map((code, place) => {
    const answer = answers[place];
    return {
      code,
      profile: answer?.data ?? null,
      error: answer?.error ?? null,
      retry: () => void answer?.refetch(),
    };
  });
}
