import { expect, test } from "vitest";
import { type Offer, offerSchema } from "../../../../domain/contract/offer.ts";
import { listingKeys } from "../../../../domain/duplicates/offers/listingKeys.ts";
import { resolveOffers } from "../../../../domain/duplicates/offers/resolveOffers.ts";
import { file, listing, resolved, rowsBehind } from "./build.ts";

test("two files' listings of one offer count once, with the newest file's places and every claim kept", () => {
  const answer = resolved(
    [listing("1:2", { places: 40 }), listing("2:7", { places: 50, title: "IT for beginners" })],
    [[0, 1]],
  );
  expect(answer.offers).toEqual([
    {
      ...listing("2:7", { places: 50, title: "IT for beginners" }),
      merged: {
        claims: [
          {
            dataset: file(2),
            row: 7,
            listingId: "row-7",
            provider: "Hulme Hub",
            title: "IT for beginners",
            placesPerYear: 50,
            placesBasis: "measured",
          },
          {
            dataset: file(1),
            row: 2,
            listingId: "row-2",
            provider: "Hulme Hub",
            title: "Computer basics",
            placesPerYear: 40,
            placesBasis: "measured",
          },
        ],
        placesConflict: { least: 40, most: 50 },
      },
    },
  ]);
  expect(answer.clusters).toEqual([
    { id: `${file(1)}:2`, listings: [`${file(2)}:7`, `${file(1)}:2`], weakest: 0.99, placesConflict: true },
  ]);
  expect(answer.pairs).toEqual([
    { one: `${file(1)}:2`, other: `${file(2)}:7`, probability: 0.99, status: "merged", held: null, decision: null },
  ]);
});

test("what the newest file does not say comes from the one before it, and things that belong together from one file", () => {
  const older = listing("1:2", {
    places: 30,
    starts: "2026-03-01",
    phone: "0161 496 0000",
    venue: { name: "Library", address: null, postcode: "M15 5AA", lon: -2.25, lat: 53.46, pointQuality: "exact" },
  });
  const newer = listing("2:2", {
    places: null,
    ends: "2026-09-01",
    website: "https://hub.example",
    venue: { lon: null, lat: null, pointQuality: null, name: null, address: "1 Stretford Road", postcode: "M15 5AA" },
  });
  const [offer] = resolved([older, newer], [[0, 1]]).offers;
  expect(offer).toMatchObject({
    dataset: file(1),
    placesPerYear: 30,
    placesBasis: "measured",
    starts: "2026-03-01",
    ends: null,
    phone: "0161 496 0000",
    website: "https://hub.example",
    venue: { name: "Library", address: "1 Stretford Road", lon: -2.25, lat: 53.46, pointQuality: "exact" },
  });
});

test("the areas that an offer serves come from the first listing that names any", () => {
  const serves = offerSchema.shape.serves.parse(["E05000001"]);
  const offers = [listing("1:2", { delivery: "outreach", serves }), listing("2:2", { delivery: "outreach" })];
  expect(resolved(offers, [[0, 1]]).offers[0]).toMatchObject({ dataset: file(2), serves });
});

test("places that somebody counted stand, however new a supposed number is", () => {
  const counted = listing("1:2", { places: 30 });
  const supposed = listing("2:2", { places: 90, placesBasis: "assumed" });
  const [offer] = resolved([counted, supposed], [[0, 1]]).offers;
  expect(offer).toMatchObject({
    placesPerYear: 30,
    placesBasis: "measured",
    merged: { placesConflict: { least: 30, most: 90 } },
  });
});

test("the date that the data are about says which file is newest; without one, when it was published", () => {
  const offers = [listing("1:2", { places: 30 }), listing("2:2", { places: 32 })];
  const published = "2026-01-01T10:00:00.000Z";
  const dated = (first: string | null, second: string | null) =>
    resolved(offers, [[0, 1]], {
      datasets: [
        { id: file(1), dataDate: first, publishedAt: published },
        { id: file(2), dataDate: second, publishedAt: "2026-01-02T10:00:00.000Z" },
      ],
    }).offers[0]?.placesPerYear;
  expect([
    dated(null, null),
    dated("2025-09", "2025"),
    dated("2024 to 2027", null),
    dated("spring", "2026-01-01"),
  ]).toEqual([32, 30, 30, 30]);
});

test.for([
  [50, 60, null],
  [50, 61, { least: 50, most: 61 }],
  [0, 1, { least: 0, most: 1 }],
  [0, 0, null],
  [40, null, null],
] as const)("places of %s and %s a year: conflict %j", ([one, other, conflict]) => {
  const [offer] = resolved([listing("1:2", { places: one }), listing("2:2", { places: other })], [[0, 1]]).offers;
  expect(offer?.merged?.placesConflict).toEqual(conflict);
});

test("pairs that are likely but not certain wait for somebody, those below are left out, and with no limit all wait", () => {
  const offers = [listing("1:2"), listing("2:2"), listing("3:2")];
  const pairs = [
    [0, 1, 0.97],
    [0, 2, 0.6],
    [1, 2, 0.1],
  ] as const;
  const statuses = (mergeFrom: number | null) =>
    resolved(offers, pairs, { mergeFrom }).pairs.map(({ status }) => status);
  expect(statuses(0.95)).toEqual(["merged", "review"]);
  expect(statuses(null)).toEqual(["review", "review"]);
  expect(rowsBehind(resolved(offers, pairs, { mergeFrom: null }))).toEqual(["1:2", "2:2", "3:2"]);
});

test("“different” keeps two listings apart, also where a third is the same as both", () => {
  const offers = [listing("1:2"), listing("2:2"), listing("3:2")];
  const pairs = [
    [0, 1, 0.99],
    [1, 2, 0.98],
    [0, 2, 0.97],
  ] as const;
  const answer = resolved(offers, pairs, { decisions: [[2, 0, "different"]] });
  expect(rowsBehind(answer)).toEqual(["2:2 1:2", "3:2"]);
  expect(answer.pairs.map(({ status, decision }) => [status, decision])).toEqual([
    ["merged", null],
    ["decided different", 1],
    ["separate", null],
  ]);
});

test("one listing taken out of an offer of three leaves the other two together", () => {
  const offers = [listing("1:2"), listing("2:2"), listing("3:2")];
  const pairs = [
    [0, 1],
    [1, 2],
    [0, 2],
  ] as const;
  const decisions = [
    [1, 0, "different"],
    [1, 2, "different"],
  ] as const;
  expect(rowsBehind(resolved(offers, pairs, { decisions }))).toEqual(["2:2", "3:2 1:2"]);
});

test("“same” joins two listings at different places that were never compared, and the later decision counts", () => {
  const offers = [listing("1:2"), listing("2:2", { postcode: "OL1 1AA", name: "Oldham Hub" })];
  const same = resolved(offers, [], { decisions: [[0, 1, "same"]] });
  expect(rowsBehind(same)).toEqual(["2:2 1:2"]);
  expect(same.clusters.map(({ weakest }) => weakest)).toEqual([null]);
  expect(same.pairs).toEqual([
    { one: `${file(1)}:2`, other: `${file(2)}:2`, probability: null, status: "decided same", held: null, decision: 1 },
  ]);
  const thought = [
    [0, 1, "same"],
    [1, 0, "different"],
  ] as const;
  expect(rowsBehind(resolved(offers, [], { decisions: thought }))).toEqual(["1:2", "2:2"]);
  expect(rowsBehind(resolved(offers, [], { decisions: thought.toReversed() }))).toEqual(["2:2 1:2"]);
});

test("where two “same” would bring together what is different, the later one stands, in whatever order they are read", () => {
  const offers = [listing("1:2"), listing("2:2"), listing("3:2")];
  const [one = "", two = "", three = ""] = listingKeys(offers).values();
  const decisions = [
    { oneKey: one, otherKey: two, verdict: "same" as const, number: 1 },
    { oneKey: one, otherKey: three, verdict: "same" as const, number: 2 },
    { oneKey: one, otherKey: three, verdict: "different" as const, number: 3 },
    { oneKey: two, otherKey: three, verdict: "same" as const, number: 4 },
  ];
  const rest = { datasets: [], keys: listingKeys(offers), pairs: [], mergeFrom: 0.95, reviewFrom: 0.2 };
  const answers = [decisions, decisions.toReversed()].map((all) => resolveOffers({ offers, decisions: all, ...rest }));
  expect(answers.map(rowsBehind)).toEqual([
    ["1:2", "2:2 3:2"],
    ["1:2", "2:2 3:2"],
  ]);
  expect(answers[0]?.pairs.map(({ status, held }) => [status, held])).toEqual([
    ["decided same", "It would bring listings together that somebody decided are different."],
    ["decided different", null],
    ["decided same", null],
  ]);
});

test("a point of its own is better than the middle of a district, whichever file it comes from", () => {
  const middle = listing("2:2", { venue: { lon: -2, lat: 53, pointQuality: "postcode district" } });
  const own = listing("1:2", { venue: { lon: -2.25, lat: 53.46, pointQuality: "postcode" } });
  const [offer] = resolved([own, middle], [[0, 1]]).offers;
  expect(offer).toMatchObject({ dataset: file(2), venue: { lon: -2.25, lat: 53.46, pointQuality: "postcode" } });
});

test("two levels are never one offer, whatever is likely or decided", () => {
  const offers = [listing("1:2"), listing("2:2", { level: "general" }), listing("3:2", { level: null })];
  const answer = resolved(
    offers,
    [
      [0, 1],
      [0, 2],
    ],
    { decisions: [[0, 1, "same"]] },
  );
  expect(rowsBehind(answer)).toEqual(["1:2", "2:2", "3:2"]);
  expect(answer.pairs.map(({ status, held }) => [status, held])).toEqual([
    ["decided same", "They are of two levels, and an offer has one."],
  ]);
});

test("of two judgements that are equally likely the one that holds the pair back counts, in whichever order they come", () => {
  const offers = [listing("1:2"), listing("2:2")];
  const judged = [null, "Two organisations."].map((held) => ({ one: 0, other: 1, probability: 0.99, held }));
  const heldOf = (pairs: typeof judged) => resolved(offers, [], { pairs }).pairs.map(({ held }) => held);
  expect([heldOf(judged), heldOf(judged.toReversed())]).toEqual([["Two organisations."], ["Two organisations."]]);
});

test("a pair that the engine holds back waits for somebody, however likely", () => {
  const offers = [listing("1:2"), listing("2:2", { name: "Other" })];
  const answer = resolved(offers, [], { pairs: [{ one: 1, other: 0, probability: 0.99, held: "Two organisations." }] });
  expect(answer.pairs).toEqual([
    {
      one: `${file(1)}:2`,
      other: `${file(2)}:2`,
      probability: 0.99,
      status: "review",
      held: "Two organisations.",
      decision: null,
    },
  ]);
});

test("a decision about a listing that is not in force waits until it is, and changes nothing till then", () => {
  const both = [listing("1:2"), listing("2:2")];
  const [oneKey = "", otherKey = ""] = listingKeys(both).values();
  const decided = { oneKey, otherKey, verdict: "same" as const, number: 1 };
  const statuses = (offers: readonly Offer[]) => {
    const rest = { datasets: [], pairs: [], decisions: [decided], mergeFrom: 0.95, reviewFrom: 0.2 };
    return resolveOffers({ offers, keys: listingKeys(offers), ...rest }).pairs.map(({ status }) => status);
  };
  expect([statuses(both.slice(0, 1)), statuses(both)]).toEqual([[], ["decided same"]]);
});

test("a pair that names a listing that is not there is refused in words", () => {
  expect(() => resolved([listing("1:2")], [[0, 1]])).toThrow(new RangeError("A pair names listing 1, and there are 1"));
});
