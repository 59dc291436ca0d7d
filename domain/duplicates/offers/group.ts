/** Listings that count as one offer, by position; many groups have one listing. */
export type Group = {
  readonly listings: number[];
  readonly byFile: Map<string, number[]>;
  /** The least probability of what joined them; null where nothing but decisions did. */
  weakest: number | null;
};

/** A group of one listing. */
export function groupOf(position: number, file: string): Group {
  return { listings: [position], byFile: new Map([[file, [position]]]), weakest: null };
}

/** Takes the listings of the second group into the first, which a join with this probability brings together. The second is left as it was. */
export function groupedTogether(into: Group, from: Group, probability: number | null): void {
  into.listings.push(...from.listings);
  for (const [file, listings] of from.byFile) into.byFile.set(file, [...(into.byFile.get(file) ?? []), ...listings]);
  const known = [into.weakest, from.weakest, probability].filter((weakest) => weakest !== null);
  into.weakest = known.length === 0 ? null : Math.min(...known);
}
