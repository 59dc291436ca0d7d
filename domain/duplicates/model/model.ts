import type { Levels } from "../comparedPair.ts";

/** A comparison by its name in `Levels`. */
export type LevelName = keyof Levels;

export const levelNames = ["identifier", "name", "address", "phone", "website"] as const satisfies readonly LevelName[];

/** What each level of a comparison says: log2 of how much likelier it is among listings of one organisation than of two, all at one place. */
export type Model = {
  /** Share of the compared pairs that are one organisation. */
  readonly share: number;
  readonly bits: { readonly [comparison in LevelName]: readonly number[] };
};
