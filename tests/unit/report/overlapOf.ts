import { datasetIdSchema } from "../../../domain/contract/datasetId.ts";
import type { Overlaps } from "../../../domain/contract/overlap.ts";
import { partnershipIdSchema } from "../../../domain/contract/partnership.ts";
import { codeOf } from "./builtRows.ts";

const dataset = datasetIdSchema.parse("0b7f5c7e-2d7b-4d8e-9a0f-0a6f3a1c9b02");

/** One sure set of two offers at the essential level, which could serve Ashby and Fell instead. */
export function overlapOf(): Overlaps {
  const member = { dataset, lon: -2, lat: 53, placesBasis: "measured", free: 20, removable: 40 };
  return {
    partnership: partnershipIdSchema.parse("testshire"),
    snapshot: "5f0c1d2e3a4b5c6d",
    level: "essential",
    areaType: "ward",
    vintage: "2023",
    period: "2024",
    overlaps: [
      {
        id: "1f2e3d4c5b6a7980",
        members: [
          {
            ...member,
            row: 2,
            title: "Computers for beginners",
            provider: "Carr Centre",
            venue: "Carr Centre",
            places: 90,
          },
          { ...member, row: 5, title: "First steps online", provider: "Carr Library", venue: null, places: 60 },
        ],
        links: [{ one: 0, other: 1, oneInOther: 1, otherInOne: 0.92 }],
        places: 150,
        essential: 100,
        removable: 50,
        share: 50 / 150,
        sureness: 0.93,
        areasServed: [
          { code: codeOf(3), name: "Carr", need: 150 },
          { code: codeOf(6), name: "Fell", need: 30 },
        ],
        gapsNearby: [
          { code: codeOf(1), name: "Ashby", unmet: 110, km: 3.1, lon: -2, lat: 53 },
          { code: codeOf(6), name: "Fell", unmet: 4, km: 3.4, lon: -1.9, lat: 53 },
        ],
        sentence:
          "50 of 150 places across these 2 offers are more than the need in reach; they could serve Ashby (110 people unmet, 3.1 km) and Fell (4 people unmet, 3.4 km).",
      },
    ],
    notSure: [],
    whole: { offers: 9, places: 640, placed: 420, removable: 220 },
    sentence: "Essential skills: 1 set of offers overlaps: 50 of its 150 places are more than the need in reach.",
    notes: ["How sure a set is: the share of 500 draws of what the need may be (seed 1) in which it is found again."],
  };
}
