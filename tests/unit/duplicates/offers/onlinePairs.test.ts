import { expect, test } from "vitest";
import type { Offer } from "../../../../domain/contract/offer.ts";
import { onlinePairs } from "../../../../domain/duplicates/offers/onlinePairs.ts";
import { listing } from "./build.ts";

const place = { name: null, address: null, postcode: null };

test.for<[string, "merges" | "is asked about" | "stays two", Words, Words]>([
  ["one name and one title, in two files,", "merges", {}, { name: "The Hulme Hub Ltd" }],
  ["one name, title and website", "merges", at("https://www.hub.example/a"), at("hub.example")],
  ["one name and two titles", "is asked about", {}, { title: "Excel" }],
  ["one website and title, two names,", "is asked about", at("hub.example"), { ...at("hub.example"), name: "Surfers" }],
  ["only its website", "stays two", at("hub.example"), { ...at("hub.example"), name: "Surfers", title: "Excel" }],
  ["one number at a register", "merges", numbered("100"), { ...numbered("0100"), title: "Basics, computer" }],
])("an online offer with %s in common %s", ([, wanted, one, other]) => {
  const [pair] = onlinePairs([online("1:2", one), online("2:2", other)]);
  const { probability = Number.NaN, evidence = [] } = pair?.judgement ?? {};
  expect(probability >= 0.95 ? "merges" : probability >= 0.2 ? "is asked about" : "stays two").toBe(wanted);
  expect(evidence.reduce((sum, { bits }) => sum + bits, 0)).toBeCloseTo(Math.log2(probability / (1 - probability)), 9);
});

test("different numbers of one register are held back in words", () => {
  const [pair] = onlinePairs([online("1:2", numbered("100")), online("2:2", numbered("200"))]);
  expect(pair?.judgement.held).toBe("They have different numbers at the same register.");
});

test("offers with nothing in common, of two levels, or not online are not compared", () => {
  const offers = [
    online("1:2"),
    online("2:2", { name: "Silver Surfers", title: "Excel" }),
    online("2:3", { level: "general" }),
    listing("2:4"),
  ];
  expect(onlinePairs(offers)).toEqual([]);
});

test("where one name stands behind hundreds of online offers, only those with one title are compared", () => {
  const many = Array.from({ length: 300 }, (_, k) => online(`${1 + (k % 2)}:${k + 2}`, { title: `Lesson ${k >> 1}` }));
  const pairs = onlinePairs(many);
  expect(pairs).toHaveLength(150);
  expect(pairs.every(({ one, other }) => other === one + 1)).toBe(true);
});

type Words = Partial<Omit<Offer, "venue">> & { readonly name?: string };

function online(row: string, more: Words = {}): Offer {
  return listing(row, { delivery: "online", postcode: null, venue: place, ...more });
}

function at(website: string): Words {
  return { website };
}

function numbered(ukprn: string): Words {
  return { provider: { name: "Hulme Hub", ukprn, companyNumber: null, charityNumber: null } };
}
