import { expect, test } from "vitest";
import { markRows } from "../../../web/share/markRows.ts";
import { member, overlap } from "../overlaps/someOverlaps.ts";

const shown = ({ rows, note }: ReturnType<typeof markRows>) => [
  ...rows.map(({ letter, words }) => `${letter} ${words}`),
  ...(note === null ? [] : [note]),
];

test("the legend of a picture names the sets by their numbers, or the offers of the one that is shown by their letters", () => {
  const [one, other] = [overlap("one"), overlap("other", { members: [member(2), member(3, { lon: null })] })];
  expect(shown(markRows({ all: [one, other], chosen: null }))).toEqual([
    "1 Bolton College and Central Library",
    "2 College",
  ]);
  expect(shown(markRows({ all: [one, other], chosen: other }))).toEqual(["A Course 2 · College, The Mill"]);
});

test("marks that have no room in the legend are said to have none", () => {
  expect(markRows({ all: sets(24), chosen: null }).note).toBeNull();
  expect(markRows({ all: sets(25), chosen: null }).note).toBe(
    "The mark 25 has no room here: the page has the names of all 25 sets of offers.",
  );
  const many = markRows({ all: sets(60), chosen: null });
  expect([many.rows.length, many.note]).toEqual([
    24,
    "The marks 25 to 60 have no room here: the page has the names of all 60 sets of offers.",
  ]);
});

function sets(count: number) {
  return Array.from({ length: count }, (_, at) => overlap(String(at)));
}
