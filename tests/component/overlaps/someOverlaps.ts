import { areaCodeSchema } from "../../../domain/contract/area.ts";
import { datasetIdSchema } from "../../../domain/contract/datasetId.ts";
import type { Overlap, OverlapMember, Overlaps } from "../../../domain/contract/overlap.ts";
import { partnershipIdSchema } from "../../../domain/contract/partnership.ts";

const dataset = datasetIdSchema.parse("5f0c8e1e-58a5-4a4e-9c39-0e6c4e0f5b11");
const [harpurhey, moston] = [areaCodeSchema.parse("E05000001"), areaCodeSchema.parse("E05000002")];

/** An offer of 60 places at the mill; a test names only what it is about. */
export function member(row: number, changes: Partial<OverlapMember> = {}): OverlapMember {
  return {
    dataset,
    row,
    title: `Course ${row}`,
    provider: "College",
    venue: "The Mill",
    lon: -2.2,
    lat: 53.5,
    places: 60,
    placesBasis: "measured",
    free: 14.6,
    removable: 30,
    ...changes,
  };
}

/** The set of the method's own worked example: two offers of 60 places, of which 90 are needed. */
export function overlap(id: string, changes: Partial<Overlap> = {}): Overlap {
  return {
    id,
    members: [member(2, { provider: "Bolton College" }), member(3, { provider: "Central Library", venue: null })],
    links: [{ one: 0, other: 1, oneInOther: 0.9163, otherInOne: 1 }],
    places: 120,
    essential: 90,
    removable: 30,
    share: 0.25,
    sureness: 0.92,
    areasServed: [{ code: harpurhey, name: "Harpurhey", need: 60 }],
    gapsNearby: [{ code: moston, name: "Moston", unmet: 14.6, km: 3.1, lon: -2.18, lat: 53.52 }],
    sentence:
      "30 of 120 places across these 2 offers are more than the need in reach; they could serve Moston (15 people unmet, 3.1 km).",
    ...changes,
  };
}

/** An answer as the server sends it. */
export function overlapsOf(overlaps: Overlap[], changes: Partial<Overlaps> = {}): Overlaps {
  return {
    partnership: partnershipIdSchema.parse("demo"),
    snapshot: "snapshot-1",
    level: "essential",
    areaType: "ward",
    vintage: "2024",
    period: null,
    overlaps,
    notSure: [],
    whole: { offers: 3, places: 140, placed: 110, removable: 30 },
    sentence: "Essential skills · 1 set of offers has more places than the need in reach · 30 of 120 places",
    notes: ["14 offers do not say their places and take no part."],
    ...changes,
  };
}
