import type { ListingFacts } from "../../domain/duplicates/listingFacts.ts";

/**
 * Whether two listings may be one where no source has any listing twice: they must come from two. The engine then sees no source that repeats itself, and links each
 * listing to one of another source at most.
 */
export function ofTwoSources(listings: readonly ListingFacts[]): (one: number, other: number) => boolean {
  return (one, other) => listings[one]?.source !== listings[other]?.source;
}
