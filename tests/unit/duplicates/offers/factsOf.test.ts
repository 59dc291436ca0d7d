import { expect, test } from "vitest";
import { factsOf } from "../../../../domain/duplicates/offers/factsOf.ts";
import { file, listing } from "./build.ts";

test("the engine is told who offers it and where, under the listing's own name", () => {
  const provider = { name: "Hulme Hub", ukprn: "10001234", companyNumber: "01234567", charityNumber: null };
  const venue = { lon: -2.25, lat: 53.46, pointQuality: "postcode" } as const;
  expect(factsOf(listing("1:7", { provider, venue, phone: "0161 496 0000", website: "hub.example" }))).toEqual({
    id: `${file(1)}:7`,
    source: file(1),
    name: "Hulme Hub",
    venue: "Hulme Library",
    address: "1 Stretford Road",
    postcode: "M15 5AA",
    phone: "0161 496 0000",
    website: "hub.example",
    lon: -2.25,
    lat: 53.46,
    ukprn: "10001234",
    companyNumber: "01234567",
    charityNumber: null,
    uprn: null,
  });
});

test.for([
  ["exact", -2.25],
  ["postcode", -2.25],
  ["small area", null],
  ["postcode district", null],
] as const)("a point that is the %s one tells where a venue is: longitude %s", ([pointQuality, lon]) => {
  expect(factsOf(listing("1:2", { venue: { lon: -2.25, lat: 53.46, pointQuality } })).lon).toBe(lon);
});
