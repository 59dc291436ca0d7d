import type { LevelName } from "../model/model.ts";

/** What each level of a comparison is called, the least alike first. */
export const findings: { readonly [comparison in LevelName]: readonly string[] } = {
  identifier: ["different numbers at the same register", "the same number at a register"],
  name: [
    "nothing telling in common",
    "something telling in common",
    "one name within the other, or short for it",
    "nearly the same",
    "the same",
  ],
  address: ["another number or street", "the number or the street in common", "the same number and street"],
  phone: ["different", "the same but for one figure", "the same"],
  website: ["different", "the same"],
};

/** What is said where either listing says nothing that could be compared. */
export const notSaid = "one of them does not say";
