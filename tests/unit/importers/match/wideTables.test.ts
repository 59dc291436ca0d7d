import { expect, test } from "vitest";
import { fileColumns } from "../../../../importers/match/fileColumn.ts";
import { cellNames } from "../../../../importers/table/cellNames.ts";
import { findHeader } from "../../../../importers/table/findHeader.ts";
import { matchHeader } from "../../../../importers/table/header.ts";
import { optional } from "../../../../importers/table/tableKind.ts";
import { tableKinds } from "../../../../importers/kinds.ts";
import { everythingKnown, readText } from "../readText.ts";

test("an ordinary table is looked at in 300 rows, one of two thousand columns in the first 200 and 100 rows", () => {
  expect([looked(5), looked(66), looked(100), looked(2_000)]).toEqual([
    [5, 300],
    [66, 300],
    [100, 200],
    [200, 100],
  ]);
});

test("column names are found below forty lines of notes, and below ten where the rows have two thousand cells", () => {
  expect([foundBelow(40, 3), foundBelow(10, 2_000), foundBelow(40, 2_000)]).toEqual(["offers", "offers", null]);
});

test("a pattern is tried once on each name of a row, however many columns ask for it", () => {
  let tries = 0;
  const like = /^LAD\d\dCD$/;
  const counting = Object.assign(/^LAD\d\dCD$/, {
    test: (name: string) => {
      tries += 1;
      return like.test(name);
    },
  });
  const cells = ["a", "LAD23CD", "LAD24CD"];
  const columns = ["one", "two", "three"].map((name) => optional(name, "", "", { like: counting }));
  expect([...matchHeader(cells, columns).places]).toEqual([
    ["one", 1],
    ["two", 2],
  ]);
  matchHeader(cells, columns);
  expect([tries, cellNames(cells) === cellNames(cells)]).toEqual([3, true]);
});

test("two thousand columns are all named in the reading, with examples, though only the first are guessed at", async () => {
  const names = Array.from({ length: 2_000 }, (_, place) => `c${place}`);
  const cells = Array<string>(2_000).fill("E01022000").join(",");
  const { summary } = await readText(`${names.join(",")}\n${`${cells}\n`.repeat(60)}`);
  expect(summary.columns.map(({ name }) => name)).toEqual(names);
  expect(summary.columns.at(-1)?.examples).toEqual(["E01022000"]);
});

function row(number: number, cells: readonly string[]) {
  return { number, cells, hasStrayQuote: false };
}

/** How many columns are looked at, and in how many rows. */
function looked(columns: number) {
  const names = Array.from({ length: columns }, (_, place) => `c${place}`);
  const below = Array.from({ length: 400 }, (_, place) => row(place + 2, Array<string>(columns).fill("E01022000")));
  const found = fileColumns(names, below, everythingKnown);
  return [found.length, found[0]?.content.filled];
}

/** The kind that is found when so many lines of notes, as wide as the table, stand above its names. */
function foundBelow(notes: number, width: number) {
  const wide = (cells: readonly string[]) => [...cells, ...Array<string>(width - cells.length).fill("")];
  const above = Array.from({ length: notes }, (_, place) => row(place + 1, wide([`note ${place}`])));
  const names = row(notes + 1, wide(["provider", "title", "level"]));
  return findHeader([...above, names], tableKinds, null, {})?.kind?.name ?? null;
}
