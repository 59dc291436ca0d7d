import { z } from "zod";
import { areaCodeSchema, latitudeSchema, longitudeSchema } from "./area.ts";
import { levelSchema } from "./level.ts";

export const deliverySchema = z.enum(["in person", "online", "blended", "outreach", "signposting"]).meta({
  description: "signposting: a place that points people to training and trains nobody, so it never has places",
});
export type Delivery = z.infer<typeof deliverySchema>;

/** How good a point is: surveyed, the postcode's, the middle of a small area, or the middle of a postcode district. */
export const pointQualitySchema = z.enum(["exact", "postcode", "small area", "postcode district"]);
export type PointQuality = z.infer<typeof pointQualitySchema>;

/** Whether places were counted, supposed, made up for show, or nobody knows. Unknown places are never zero places. */
export const placesBasisSchema = z.enum(["measured", "assumed", "invented", "unknown"]);
export type PlacesBasis = z.infer<typeof placesBasisSchema>;

export const placesPeriodSchema = z.enum(["year", "term", "month", "week"]);
export type PlacesPeriod = z.infer<typeof placesPeriodSchema>;

/** How many of each period make a year of teaching: three terms, twelve months, 46 open weeks. */
export const periodsPerYear: Readonly<Record<PlacesPeriod, number>> = { year: 1, term: 3, month: 12, week: 46 };

export const providerSchema = z.object({
  name: z.string().min(1),
  ukprn: z.string().nullable(),
  companyNumber: z.string().nullable(),
  charityNumber: z.string().nullable(),
});
export type Provider = z.infer<typeof providerSchema>;

/** A place where something is offered. Without a point it is listed, counted and said, but reaches nobody. */
export const venueSchema = z.object({
  name: z.string().nullable(),
  address: z.string().nullable(),
  postcode: z.string().nullable(),
  lon: longitudeSchema.nullable(),
  lat: latitudeSchema.nullable(),
  pointQuality: pointQualitySchema.nullable(),
});
export type Venue = z.infer<typeof venueSchema>;

/**
 * What one listing claims. A listing without a level is a venue without an offer: a library of which nobody has said what it
 * teaches, or a job centre (delivery "signposting").
 */
export const claimSchema = z.object({
  listingId: z.string().min(1),
  provider: providerSchema,
  title: z.string().min(1),
  level: levelSchema.nullable(),
  delivery: deliverySchema.nullable(),
  venue: venueSchema,
  serves: z.array(areaCodeSchema),
  places: z.number().min(0).nullable(),
  placesPeriod: placesPeriodSchema,
  placesBasis: placesBasisSchema,
  audience: z.string().nullable(),
  cost: z.string().nullable(),
  times: z.string().nullable(),
  starts: z.iso.date().nullable(),
  ends: z.iso.date().nullable(),
  funding: z.string().nullable(),
  website: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  started: z.number().min(0).nullable(),
  completed: z.number().min(0).nullable(),
});
export type Claim = z.infer<typeof claimSchema>;

/** One listing behind an offer that several were merged into: what it claims, and where it stands. */
export const mergedClaimSchema = z.object({
  dataset: z.string(),
  row: z.number().int(),
  listingId: z.string(),
  provider: z.string(),
  title: z.string(),
  placesPerYear: z.number().nullable(),
  placesBasis: placesBasisSchema,
});
export type MergedClaim = z.infer<typeof mergedClaimSchema>;

/** What an offer that several listings were merged into rests on. Their places are never added up. */
export const mergedSchema = z.object({
  claims: z
    .array(mergedClaimSchema)
    .min(2)
    .meta({ description: "every listing, the one that gives the figures first" }),
  placesConflict: z
    .object({ least: z.number(), most: z.number() })
    .nullable()
    .meta({ description: "yearly places claimed, where they differ by more than a fifth" }),
});
export type Merged = z.infer<typeof mergedSchema>;

/** An offer as the page and the API show it: what remains of the listings after decisions. `level` null: a venue without an offer. */
export const offerSchema = claimSchema
  .extend({
    id: z.string(),
    dataset: z.string(),
    row: z.number().int().meta({ description: "row in its file, as a spreadsheet numbers it" }),
    placesPerYear: z.number().min(0).nullable(),
    merged: mergedSchema.optional().meta({ description: "absent where one listing stands behind it" }),
  })
  .meta({ id: "Offer" });
export type Offer = z.infer<typeof offerSchema>;

/** Places in a year, or null when they are unknown. */
export function placesPerYear(claim: Pick<Claim, "places" | "placesPeriod">): number | null {
  return claim.places === null ? null : claim.places * periodsPerYear[claim.placesPeriod];
}
