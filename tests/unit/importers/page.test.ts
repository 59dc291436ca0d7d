import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { kinds, tableKinds } from "../../../importers/kinds.ts";

const page = readFileSync(join(import.meta.dirname, "../../../docs/importing.md"), "utf8");

test.each(kinds.map((kind) => kind.name))("the importing page has a heading for %s", (name) => {
  expect(page).toMatch(new RegExp(`^### .*: \`${name}\`$`, "m"));
});

const columns = tableKinds.flatMap((kind) => kind.columns.map((column) => [kind.name, column] as const));

test.each(columns)("the importing page describes the columns of %s as they are", (_, column) => {
  const { name, meaning, example } = column;
  expect(page).toContain(`| \`${name}\` | ${column.required ? "yes" : ""} | ${meaning} | ${example} |`);
});
