import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { kinds, tableKinds } from "../../../importers/kinds.ts";

const page = readFileSync(join(import.meta.dirname, "../../../docs/importing.md"), "utf8");

test.each(kinds.map((kind) => kind.name))("the importing page says what %s is", (name) => {
  expect(page).toMatch(new RegExp(`^(### .*: |\\| )\`${name}\``, "m"));
});

// Published files that are only listed are known as they come; nobody need know their columns.
const explained = tableKinds.filter(({ name, isPublished }) => !isPublished || page.includes(`: \`${name}\`\n`));
const columns = explained.flatMap((kind) => kind.columns.map((column) => [kind.name, column] as const));

test.each(columns)("the importing page describes the columns of %s as they are", (_, column) => {
  const { name, meaning, example } = column;
  expect(page).toContain(`| \`${name}\` | ${column.required ? "yes" : ""} | ${meaning} | ${example} |`);
});
