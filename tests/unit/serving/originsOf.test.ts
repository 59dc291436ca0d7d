import { expect, test } from "vitest";
import { datasetIdSchema } from "../../../domain/contract/datasetId.ts";
import { originsOf } from "../../../server/score/readWhyInput.ts";
import { offer } from "../score/build.ts";

const first = datasetIdSchema.parse("5f0c8e1e-58a5-4a4e-9c39-0e6c4e0f5b11");
const second = datasetIdSchema.parse("5f0c8e1e-58a5-4a4e-9c39-0e6c4e0f5b12");

test("two offers of one id, from two files, each keep their own file and row", () => {
  const offers = [offer("a1", 0, 10, { dataset: first, row: 2 }), offer("a1", 5, 20, { dataset: second, row: 9 })];
  const sources = [
    { id: "a1", dataset: first, row: 2, postcodeArea: null },
    { id: "a1", dataset: second, row: 9, postcodeArea: null },
  ];
  expect(offers.map(originsOf(offers, sources))).toEqual(sources);
});

test("an offer whose listing is not where it should be has no file, rather than another's", () => {
  const offers = [offer("a1", 0, 10, { dataset: first, row: 2 }), offer("a2", 0, 10, { dataset: first, row: 3 })];
  expect(offers.map(originsOf(offers, [])).map(({ dataset }) => dataset)).toEqual([null, null]);
});
