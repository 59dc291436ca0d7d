import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recipeSignature } from "../../../../importers/match/recipeSignature.ts";

describe("the signature of a file's columns", () => {
  test("is written from plain names, so that a person can read which columns it is about", () => {
    expect(recipeSignature(["LAD23CD", "Org name", "2023/24", "Seats (2024)"])).toBe("# ladcd orgname seats");
  });

  test.each([
    ["the year of the boundaries is another", ["LAD23CD", "LAD23NM", "Value"], ["LAD24CD", "LAD24NM", "Value"]],
    ["case, spaces and punctuation differ", ["Org name", "Course title*"], ["ORG_NAME", "course-title"]],
    ["the columns stand in another order", ["a", "b", "c"], ["c", "a", "b"]],
    ["the file comes back with its errors", ["a", "b"], ["a", "b", "ERRORS"]],
    ["a year has been added", ["Area", "2021", "2022"], ["Area", "2021", "2022", "2023"]],
    ["a name stands twice and was told apart by its place", ["Name", "Name (column 2)"], ["Name", "Name (column 7)"]],
  ])("is the same where %s", (_, one, other) => {
    expect(recipeSignature(one)).toBe(recipeSignature(other));
  });

  test.each([
    ["a column has another name", ["Org name", "Course"], ["Org name", "Class"]],
    ["a column is gone", ["Org name", "Course"], ["Org name"]],
    ["the names are of other letters", ["Größe"], ["Grüße"]],
    ["two names would run together", ["ab", "c"], ["a", "bc"]],
  ])("is another where %s", (_, one, other) => {
    expect(recipeSignature(one)).not.toBe(recipeSignature(other));
  });

  test("does not depend on the order of any columns", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (columns) => {
        expect(recipeSignature(columns.toReversed())).toBe(recipeSignature(columns));
      }),
    );
  });
});
