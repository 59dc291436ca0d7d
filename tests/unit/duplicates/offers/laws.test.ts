import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Offer } from "../../../../domain/contract/offer.ts";
import { listingRef } from "../../../../domain/contract/listingRef.ts";
import { even } from "../../even.ts";
import { type Decided, listing, resolved } from "./build.ts";

/** Up to nine listings of up to three files, in order of file and row. */
const listings = fc
  .array(
    fc.record({
      number: fc.integer({ min: 1, max: 3 }),
      level: fc.constantFrom("essential" as const, "essential" as const, "general" as const, null),
      delivery: fc.constantFrom("in person" as const, "blended" as const, "online" as const, null),
      title: fc.constantFrom("Computer basics", "Computer basic", "Digital skills", "Excel", "Photography"),
      places: fc.option(fc.integer({ min: 0, max: 100 })),
      starts: fc.constantFrom("2026-01-05", "2026-04-05", null),
    }),
    { minLength: 2, maxLength: 9 },
  )
  .map((all) =>
    all
      .toSorted((a, b) => a.number - b.number)
      .map(({ number, ...more }, k): Offer => listing(`${number}:${k + 2}`, more)),
  );

const cases = listings.chain((offers) => {
  const position = fc.integer({ min: 0, max: offers.length - 1 });
  const two = fc.tuple(position, position).filter(([one, other]) => one !== other);
  return fc.record({
    offers: fc.constant(offers),
    pairs: fc.array(
      fc.tuple(two, even(0, 1)).map(([[one, other], p]) => [one, other, p] as const),
      { maxLength: 20 },
    ),
    decisions: fc.array(
      fc.tuple(two, fc.constantFrom("same" as const, "different" as const)).map(([[a, b], v]): Decided => [a, b, v]),
      { maxLength: 6 },
    ),
  });
});

test("without pairs and decisions the offers are the very ones that came in", () => {
  fc.assert(
    fc.property(listings, (offers) => {
      const answer = resolved(offers, []);
      expect(answer).toEqual({ offers, clusters: [], pairs: [] });
      expect(answer.offers.every((offer, k) => offer === offers[k])).toBe(true);
    }),
  );
});

test("every listing stands behind exactly one offer, of its own level", () => {
  fc.assert(
    fc.property(cases, ({ offers, pairs, decisions }) => {
      const levelOf = new Map(offers.map((offer) => [listingRef(offer), offer.level]));
      const behind = resolved(offers, pairs, { mergeFrom: 0.5, decisions }).offers.flatMap((offer) =>
        (offer.merged?.claims ?? [offer]).map((claim) => {
          expect(levelOf.get(listingRef(claim))).toBe(offer.level);
          return listingRef(claim);
        }),
      );
      expect(behind.toSorted()).toEqual(offers.map(listingRef).toSorted());
    }),
  );
});

test("an offer has the places of one of its listings, never their sum", () => {
  fc.assert(
    fc.property(cases, ({ offers, pairs, decisions }) => {
      for (const offer of resolved(offers, pairs, { mergeFrom: 0.5, decisions }).offers) {
        const claimed = offer.merged?.claims.map(({ placesPerYear }) => placesPerYear) ?? [offer.placesPerYear];
        expect(offer.placesPerYear).toBe(claimed.find((places) => places !== null) ?? null);
      }
    }),
  );
});

test("two listings that were last called different never share an offer, and a pair's status agrees with the offers", () => {
  fc.assert(
    fc.property(cases, ({ offers, pairs, decisions }) => {
      const answer = resolved(offers, pairs, { mergeFrom: 0.5, decisions });
      const homes = new Map(
        answer.offers.flatMap((offer, home) => (offer.merged?.claims ?? [offer]).map((one) => [listingRef(one), home])),
      );
      const shown = answer.pairs.filter(({ status }) => status !== "decided same");
      expect(shown.map(({ one, other }) => homes.get(one) === homes.get(other))).toEqual(
        shown.map(({ status }) => status === "merged"),
      );
      const last = new Map(decisions.map(([a, b, verdict]) => [`${Math.min(a, b)} ${Math.max(a, b)}`, verdict]));
      const different = [...last].filter(([, verdict]) => verdict === "different").length;
      expect(answer.pairs.filter(({ status }) => status === "decided different")).toHaveLength(different);
    }),
  );
});

test("a decision that two listings are the same joins them where they are of one level, and nowhere else", () => {
  fc.assert(
    fc.property(cases, ({ offers, pairs }) => {
      const answer = resolved(offers, pairs, { mergeFrom: 0.5, decisions: [[0, 1, "same"]] });
      const [first] = answer.pairs;
      const together = answer.clusters.some(
        ({ listings: all }) => first !== undefined && all.includes(first.one) && all.includes(first.other),
      );
      expect([first?.status, together]).toEqual(["decided same", offers[0]?.level === offers[1]?.level]);
    }),
  );
});

test("the order of pairs and of decisions on different pairs does not matter, nor which listing is named first", () => {
  fc.assert(
    fc.property(cases, fc.infiniteStream(fc.nat()), ({ offers, pairs, decisions }, numbers) => {
      const answer = resolved(offers, pairs, { mergeFrom: 0.5, decisions });
      const shuffled = pairs
        .map(([one, other, p], k) => ({ pair: k % 2 === 0 ? ([other, one, p] as const) : ([one, other, p] as const) }))
        .map((one) => ({ ...one, at: numbers.next().value }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ pair }) => pair);
      expect(resolved(offers, shuffled, { mergeFrom: 0.5, decisions })).toEqual(answer);
    }),
  );
});

test("taking a decision back brings back what was before, to the last letter", () => {
  fc.assert(
    fc.property(cases, ({ offers, pairs, decisions }) => {
      const before = JSON.stringify(resolved(offers, pairs, { mergeFrom: 0.5, decisions }));
      resolved(offers, pairs, { mergeFrom: 0.5, decisions: [...decisions, [0, 1, "same"]] });
      resolved(offers, pairs, { mergeFrom: 0.5, decisions: [...decisions, [0, 1, "different"]] });
      expect(JSON.stringify(resolved(offers, pairs, { mergeFrom: 0.5, decisions }))).toBe(before);
    }),
  );
});
