import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { blockingRules } from "../../../domain/duplicates/block/blockingRules.ts";
import { findings } from "../../../domain/duplicates/explain/findings.ts";
import { siteWords } from "../../../domain/duplicates/explain/siteWords.ts";
import { foundAmong } from "../../../scripts/bench/duplicatesFound.ts";
import { listingFields } from "../../../server/command/duplicatesFields.ts";
import { duplicateRows } from "../../../server/command/duplicatesRows.ts";

/** Prose rots: what the engine looks at must stand in the page by which merges are defended. */
const page = readFileSync("docs/duplicates.md", "utf8");

test("docs/duplicates.md names every way of bringing listings together, every sign of one place and every step of every comparison", () => {
  for (const { rule } of blockingRules) expect(page).toContain(rule);
  for (const words of Object.values(siteWords)) expect(page).toContain(words);
  for (const step of Object.values(findings).flat()) expect(page).toContain(step);
});

test("docs/duplicates.md names every field of --columns", () => {
  for (const field of listingFields) expect(page).toContain(`\`${field}\``);
});

test("the example of docs/duplicates.md is what the command writes, and its bits add up to the probability", () => {
  const nothing = {
    venue: null,
    lon: null,
    lat: null,
    ukprn: null,
    companyNumber: null,
    charityNumber: null,
    uprn: null,
  };
  const listings = [
    {
      ...nothing,
      id: "A1",
      source: "directory",
      name: "Thornwick College",
      address: "12 High Street, Thornwick",
      postcode: "TH1 2AB",
      phone: "01632 960123",
      website: "www.thornwick.ac.uk",
    },
    {
      ...nothing,
      id: "B7",
      source: "council",
      name: "Thornwick Coll.",
      address: "12 High St, Thornwick",
      postcode: null,
      phone: "+44 (0)1632 555000",
      website: null,
    },
  ];
  const [row] = duplicateRows(listings, foundAmong(listings, { listFrom: 0, joinFrom: 0.95 }));
  if (row === undefined) throw new Error("the two were not compared");
  expect(page).toContain(`A1,B7,${Number(row.probability.toFixed(6))},`);
  expect(page).toContain(row.reasons);
  const bits = [...row.reasons.matchAll(/\(([+−])([\d.]+)\)/g)].map(
    ([, sign, size]) => (sign === "−" ? -1 : 1) * Number(size),
  );
  const sum = bits.reduce((total, each) => total + each, 0);
  expect(sum).toBeCloseTo(Math.log2(row.probability / (1 - row.probability)), 0);
});
