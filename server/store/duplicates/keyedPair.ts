import type { Level } from "../../../domain/contract/level.ts";

/** A listing by the key that later uploads of it have too, and by its name. */
export type KeyedListing = { readonly key: string; readonly name: string; readonly level: Level | null };

/** A pair of listings by their keys, the lesser key first. */
export type KeyedPair = {
  readonly oneKey: string;
  readonly otherKey: string;
  readonly oneName: string;
  readonly otherName: string;
};

/** Two listings as a pair. PostgreSQL compares keys byte by byte, and so must this. */
export function keyedPair(one: KeyedListing, other: KeyedListing): KeyedPair {
  const [first, second] =
    Buffer.compare(Buffer.from(one.key), Buffer.from(other.key)) <= 0 ? [one, other] : [other, one];
  return { oneKey: first.key, otherKey: second.key, oneName: first.name, otherName: second.name };
}
