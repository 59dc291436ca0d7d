import type { Offer } from "../../contract/offer.ts";
import { nameDifferentSubjects } from "./titlesCompared.ts";
import { traitsOf } from "./traits.ts";

/** Why two listings of two files never merge by themselves, however likely they are of one organisation at one place: their titles name different subjects. Null where they do not. */
export function heldBack(one: Offer, other: Offer): string | null {
  // A venue without an offer is called by its own name, and two files may call it differently.
  if (one.dataset === other.dataset || one.level === null) return null;
  if (!nameDifferentSubjects(traitsOf(one).title, traitsOf(other).title)) return null;
  return `The titles “${one.title}” and “${other.title}” have only everyday words in common, if any.`;
}
