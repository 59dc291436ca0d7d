import type { Settings } from "../../contract/settings.ts";
import type { WhyFacts } from "./whyFacts.ts";
import { counted, number, percent } from "./written.ts";

/** How far people go, how nearness counts, and what that brings within reach. */
export function reachSentences({ settings, level, offers, gap }: WhyFacts): string[] {
  const { urbanKm, ruralKm } = settings.reach[level];
  const known = offers.filter(({ placesPerYear }) => placesPerYear !== null).length;
  return [
    `People travel up to ${number(urbanKm)} km from urban areas and ${number(ruralKm)} km from rural ones, in a straight line from the point where an area’s people live on average.`,
    decaySentence(settings),
    offers.length === 0
      ? `No offer is that near.${gap.nearestOfferKm === null ? "" : ` The nearest is ${number(gap.nearestOfferKm)} km away.`}`
      : `${counted(offers.length, "offer is", "offers are")} in reach${known < offers.length ? `, of which ${number(known)} say how many places they have` : ""}: ${gap.placesInReach === null ? "how many places is not known" : `${counted(gap.placesInReach, "place")} a year`}.`,
    ...mergedSentences(offers),
  ];
}

/** What was listed more than once: it must not look as if listings had been lost. */
function mergedSentences(offers: WhyFacts["offers"]): string[] {
  const merged = offers.flatMap((offer) => offer.merged ?? []);
  if (merged.length === 0) return [];
  const listings = merged.reduce((sum, { claims }) => sum + claims.length, 0);
  const conflicts = merged.filter(({ placesConflict }) => placesConflict !== null).length;
  return [
    `${counted(merged.length, "of these offers is", "of these offers are")} listed more than once, ${number(listings)} times in all, and ${merged.length === 1 ? "counts" : "each counts"} once, with the places that one listing gives.`,
    ...(conflicts === 0
      ? []
      : [
          `The listings of ${counted(conflicts, "offer")} disagree by more than a fifth about places: look there first.`,
        ]),
  ];
}

function decaySentence({ decay, steps }: Settings): string {
  switch (decay) {
    case "gaussian":
      return "Near places count for more. Nearness = (exp(-½ (d ÷ r)²) - exp(-½)) ÷ (1 - exp(-½)), with d the distance and r the radius: 1 at the door, 0 at the radius.";
    case "binary":
      return "Every place within that radius counts alike: its nearness is 1.";
    case "steps": {
      const zones = steps.map(({ upTo, weight }) => `${weight.toLocaleString("en-GB")} up to ${percent(upTo)} of it`);
      return `Near places count for more, by zones of the radius. Nearness is ${zones.join(", ")}.`;
    }
    default:
      return decay satisfies never;
  }
}
