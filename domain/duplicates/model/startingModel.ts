import type { LevelName } from "./model.ts";

/** How often each level of a comparison comes up. */
export type Frequencies = { readonly [comparison in LevelName]: readonly number[] };

/**
 * What is expected before any pair is looked at: among listings of one organisation, and of two organisations at one place, who may well share a phone.
 *
 * Source  METHOD 4.2: name .05, .1, .15, .1, .6 and phone and website .8 for one organisation; the rest are rough shares of what directories of courses and places look like.
 */
export const ofOne: Frequencies = {
  identifier: [0.01, 0.99],
  name: [0.05, 0.1, 0.15, 0.1, 0.6],
  address: [0.15, 0.25, 0.6],
  phone: [0.15, 0.05, 0.8],
  website: [0.2, 0.8],
};

export const ofTwo: Frequencies = {
  identifier: [0.997, 0.003],
  name: [0.86, 0.12, 0.014, 0.004, 0.002],
  address: [0.4, 0.25, 0.35],
  phone: [0.85, 0.03, 0.12],
  website: [0.9, 0.1],
};

/** How many compared pairs the expectation weighs as much as. */
export const expectedPairs = 100;

/** Pairs that are one organisation, of all compared, before any is looked at. It counts as one pair. */
export const expectedShare = { one: 0.25, of: 1 };
