import { expect, test } from "vitest";
import { ownAreaNameSchema } from "../../../domain/contract/ownArea.ts";

test.each([
  ["a line break and a tab become blanks", "Around\r\nthe\thub ", "Around the hub"],
  [
    "a mark that turns the writing round goes, or the words behind it would stand backwards",
    "\u202eHub\u2066\u061c",
    "Hub",
  ],
  ["emoji, Arabic and what looks like code stay as they were typed", "👩‍💻 عربي <b>=1+1", "👩‍💻 عربي <b>=1+1"],
])("the name of an own area is kept on one line: %s", (_, typed, kept) => {
  expect(ownAreaNameSchema.parse(typed)).toBe(kept);
});

test("a name of nothing but blanks and marks is no name", () => {
  expect(ownAreaNameSchema.safeParse(" \n\u202e\t").success).toBe(false);
});
