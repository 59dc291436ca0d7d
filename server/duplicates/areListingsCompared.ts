import type { HowListingsCount } from "./howListingsCount.ts";
import type { ListingsSnapshot } from "./listingsReader.ts";

type Wanted = {
  readonly snapshot: Pick<ListingsSnapshot, "settings" | "decisions">;
  readonly listings: HowListingsCount;
};

/**
 * Does an answer rest on which listings are alike? Not where every listing is to count by itself, nor where nothing merges by itself and nobody has decided
 * anything: nobody then waits for listings to be compared.
 */
export function areListingsCompared({ snapshot: { settings, decisions }, listings }: Wanted): boolean {
  if (listings === "as published") return false;
  return listings !== "counted once" || settings.mergeDuplicatesFrom !== null || decisions.length > 0;
}
