import type { Why } from "../../../domain/contract/why.ts";
import type { WhyBase } from "../../../domain/contract/whyNeed.ts";
import type { WhyOffer } from "../../../domain/contract/whyOffer.ts";

/** The published figures that must follow from an explanation. */
export const recomputable = [
  "met",
  "unmet",
  "gapScore",
  "structural",
  "spareShare",
  "placesPerPerson",
  "fairShareIndex",
  "class",
  "yearsToReachEveryone",
] as const;
export type Recomputed = Pick<Why["gap"], (typeof recomputable)[number]>;

/**
 * Works a published gap out again from nothing but its explanation as JSON, by the formulas of docs/method.md. It shares no code with the
 * scores on purpose: whoever doubts them could have written it.
 */
export function recomputed({ needs, offers, settings, studyAreaShare }: Why): Recomputed {
  const counted = needs.filter((base) => base.counted === "counted");
  const known = offers.filter((offer) => offer.placesPerYear !== null);
  const inNeed = sum(counted, ({ share, competes }) => share * value(competes));
  const met = sum(known, ({ here }) => value(here));
  if (counted.length === 0) return unknown;
  const unmet = inNeed - met;
  const gapScore = inNeed > 0 ? (100 * unmet) / inNeed : null;
  const inReach = sum(known, ({ weight, placesPerYear }) => weight * value(placesPerYear));
  const spareShare = inReach > 0 ? sum(known, ({ weight, free }) => weight * value(free)) / inReach : null;
  const gets = (offer: WhyOffer) =>
    offer.askingInAll > 0 ? (offer.asking * value(offer.placesPerYear)) / offer.askingInAll : 0;
  const placesPerPerson = inNeed > 0 ? sum(known, gets) / inNeed : null;
  const everywhere = value(studyAreaShare.placesForThem) / value(studyAreaShare.need);
  const isScored = unknownShare(needs) <= 0.5;
  const stock = counted.some(({ stockCounted }) => stockCounted === null)
    ? null
    : sum(counted, ({ share, stockCounted }) => share * value(stockCounted));
  const ofPlaces = { spareShare, placesPerPerson };
  if (needs.every(({ competes, isMiddle }) => competes === null || isMiddle)) return { ...unknown, ...ofPlaces };
  return {
    ...ofPlaces,
    met,
    unmet,
    structural: sum(counted, ({ share, structural }) => share * value(structural)),
    gapScore: isScored ? gapScore : null,
    fairShareIndex:
      isScored && placesPerPerson !== null && everywhere > 0 ? (100 * placesPerPerson) / everywhere : null,
    class: isScored ? classOf(gapScore, spareShare, settings) : "unknown",
    yearsToReachEveryone: isScored ? yearsOf(stock, met) : null,
  };
}

const unknown: Recomputed = {
  met: null,
  unmet: null,
  structural: null,
  gapScore: null,
  spareShare: null,
  placesPerPerson: null,
  fairShareIndex: null,
  class: "unknown",
  yearsToReachEveryone: null,
};

function classOf(score: number | null, spare: number | null, settings: Why["settings"]): Recomputed["class"] {
  const isGap = score !== null && score >= settings.gapFromScore;
  const isSpare = spare !== null && spare >= settings.overProvidedFromSpareShare;
  if (isGap) return isSpare ? "gap and spare" : "gap";
  return isSpare ? "over-provided" : "balanced";
}

function yearsOf(stock: number | null, met: number): number | null {
  if (stock === null) return null;
  if (stock === 0) return 0;
  return met > 0 ? Math.min(50, stock / met) : 50;
}

/** By adults; where those of any are unknown, by areas. */
function unknownShare(needs: readonly WhyBase[]): number {
  const areAllKnown = needs.every(({ adults }) => adults !== null);
  const size = ({ share, adults }: WhyBase) => (areAllKnown ? share * value(adults) : 1);
  const all = sum(needs, size);
  return all > 0
    ? sum(
        needs.filter(({ counted }) => counted !== "counted"),
        size,
      ) / all
    : 0;
}

function sum<Thing>(things: readonly Thing[], of: (thing: Thing) => number): number {
  return things.reduce((total, thing) => total + of(thing), 0);
}

function value(known: number | null): number {
  return known ?? Number.NaN;
}
