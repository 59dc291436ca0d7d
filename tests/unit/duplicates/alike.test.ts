import * as fc from "fast-check";
import { distance } from "fastest-levenshtein";
import { expect, test } from "vitest";
import { jaroWinkler } from "../../../domain/duplicates/alike/jaroWinkler.ts";
import { oneEditApart } from "../../../domain/duplicates/alike/oneEditApart.ts";
import { vocabulary } from "../../../domain/duplicates/ready/vocabulary.ts";

const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "1"), maxLength: 7 });

test.each([
  ["MARTHA", "MARHTA", 0.961111],
  ["DIXON", "DICKSONX", 0.813333],
  ["DWAYNE", "DUANE", 0.84],
  ["", "", 1],
  ["a", "", 0],
])("%j and %j are %d alike, as Winkler has it", (one, other, likeness) => {
  expect(jaroWinkler(one, other)).toBeCloseTo(likeness, 6);
});

test("two words are as alike whichever comes first, between 0 and 1, and 1 only where they are the same", () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      const likeness = jaroWinkler(one, other);
      expect(jaroWinkler(other, one)).toBe(likeness);
      expect(likeness >= 0 && likeness <= 1).toBe(true);
      expect(likeness === 1).toBe(one === other);
    }),
  );
});

test("one slip is an edit of one sign or a swap of two neighbours, and nothing else", () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      const swaps = Array.from({ length: Math.max(0, one.length - 1) }, (_, at) =>
        [one.slice(0, at), one[at + 1], one[at], one.slice(at + 2)].join(""),
      );
      expect(oneEditApart(one, other)).toBe(one !== other && (distance(one, other) === 1 || swaps.includes(other)));
    }),
    { numRuns: 2000 },
  );
});

test("the vocabulary takes for alike what the likeness of the letters says, words with figures only where they are the same", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "c", "d"), minLength: 1, maxLength: 9 });
  const words = vocabulary();
  fc.assert(
    fc.property(letters, letters, (one, other) => {
      expect(words.alike(words.numberOf(one), words.numberOf(other))).toBe(jaroWinkler(one, other) >= 0.92);
    }),
    { numRuns: 2000 },
  );
  expect(words.alike(words.numberOf("centre10"), words.numberOf("centre11"))).toBe(false);
});
