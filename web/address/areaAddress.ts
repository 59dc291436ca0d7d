import { useLocation } from "@tanstack/react-router";
import { z } from "zod";

/** What a shared link to an area brings back beside the area itself: of which period its need is; none for the one that each level opens on. A word that makes no sense is dropped. */
export const areaAddressSchema = z.object({ period: z.string().min(1).max(20).optional().catch(undefined) });

/** The period that the page's address names, for links that lead to the same period of another area. */
export function useKeptPeriod(): string | undefined {
  return areaAddressSchema.parse(useLocation({ select: ({ search }) => search })).period;
}
