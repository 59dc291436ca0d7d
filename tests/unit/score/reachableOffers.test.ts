import { expect, test } from "vitest";
import { assumptions } from "../../../domain/score/words/assumptions.ts";
import { reachableOffers } from "../../../domain/score/reach/reachableOffers.ts";
import { scoreGaps } from "../../../domain/score/scoreGaps.ts";
import { area, codes, figure, flow, input, offer, part } from "./build.ts";

const [a, b, d] = [area("A", 0), area("B", 20), area("district D", null)];
const offers = [
  offer("Far", 9, 10),
  offer("Beyond", 35, 10),
  offer("Near", 1, null),
  offer("Van", null, 5, { delivery: "outreach", serves: codes("A") }),
  offer("Web", 0, 99, { delivery: "online" }),
];
const given = input({
  areas: [a, b, d],
  parts: [part("ward A", "district D"), part("ward B", "district D")],
  figures: [figure(a, 10), figure(b, 10)],
  offers,
});

test("a ward's offers stand nearest first, those that come to it last, and online ones are not among them", () => {
  expect(reachableOffers(given, a)).toEqual([
    {
      id: "Near",
      title: "Course Near",
      provider: "Provider Near",
      venue: "Venue Near",
      km: expect.closeTo(1, 3),
      placesPerYear: null,
      placesBasis: "unknown",
    },
    expect.objectContaining({ id: "Far", km: expect.closeTo(9, 3) }),
    expect.objectContaining({ id: "Van", km: null }),
  ]);
});

test("a district reaches what any of its wards reaches, from the nearest of them", () => {
  const more = [...offers, offer("Middle", 13, 10)];
  const reached = reachableOffers({ ...given, offers: more }, d);
  expect(reached.map(({ id, km }) => [id, km && Math.round(km)])).toEqual([
    ["Near", 1],
    ["Middle", 7],
    ["Far", 9],
    ["Van", null],
  ]);
});

test("an offer that was listed more than once brings its listings along", () => {
  const claim = { dataset: "x", row: 2, listingId: "P", provider: "P", title: "P" };
  const claims = [5, 6].map((placesPerYear) => ({ ...claim, placesPerYear, placesBasis: "measured" as const }));
  const merged = { claims, placesConflict: null };
  const reached = reachableOffers({ ...given, offers: [offer("Once", 1, 5), offer("Twice", 2, 6, { merged })] }, a);
  expect(reached.map((one) => [one.id, one.merged])).toEqual([
    ["Once", undefined],
    ["Twice", merged],
  ]);
});

test("what is assumed is said: reach, decay, the years, the model and where places come from", () => {
  const settings = {
    ...given.settings,
    controlTotals: { ...given.settings.controlTotals, essential: { share: 0.21, source: "Consumer Digital Index" } },
  };
  const indicator = { ...flow, title: "Risk index", unit: "index", kind: "stock" } as const;
  const assumed = offer("Q", 2, 30, { placesBasis: "assumed" });
  const answer = scoreGaps({ ...given, settings, indicator, offers: [offer("P", 1, 10), assumed] });
  expect(assumptions(answer)).toEqual([
    "Essential skills: people travel up to 10 km in urban areas and 20 km in rural ones, in a straight line.",
    "Near places count for more than far ones: fully at the door, not at all at the edge of reach.",
    "Everyone in need today is to be reached within 10 years, so a year's need is the stock divided by 10.",
    "Need is modelled: 21% of adults (Consumer Digital Index), spread over areas by their rank on “Risk index” among all areas that have a figure, with a spread of 0.5, which nobody has measured.",
    "Of the places in the study area and around it, 25% measured, 75% assumed.",
    "A score of 5 or more is a gap; 20% or more of the places free is over-provided.",
  ]);
});
