import { useQueries, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
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

/** Areas that are compared, all of one period. */
export type FoundAreas = {
  readonly found: readonly FoundArea[];
  /** Another period has been asked for, and these are still of the one before. */
  readonly isOlder: boolean;
};

/** The profiles of areas of one kind, in the order of their codes. Those of another period take the place of the ones before all at once: two periods beside each other would be compared as one. */
export function useProfiles(
  partnership: string,
  { areaType, vintage }: Pick<AreaKey, "areaType" | "vintage">,
  codes: readonly AreaCode[],
  period: string | undefined,
): FoundAreas {
  const client = useQueryClient();
  const [whole, setWhole] = useState(period);
  const question = { partnership, areaType, vintage };
  const answers = useQueries({
    queries: codes.map((code) => areaProfileQuery({ ...question, code, period })),
  });
  const isPending = answers.some((answer) => answer.isPending);
  if (!isPending && whole !== period) setWhole(period);
  const older = codes.map((code) =>
    client.getQueryData(areaProfileQuery({ ...question, code, period: whole }).queryKey),
  );
  const isOlder = isPending && whole !== period && older.some((profile) => profile !== undefined);
  const found = codes.map((code, place): FoundArea => {
    const answer = answers[place];
    return {
      code,
      profile: (isOlder ? older[place] : answer?.data) ?? null,
      error: isOlder ? null : (answer?.error ?? null),
      retry: () => void answer?.refetch(),
    };
  });
  return { found, isOlder };
}
