import { expect, test } from "vitest";
import { inShort, readText } from "../readText.ts";

const header =
  "indicator,title,level,unit,kind,direction,counted_at,role,source,source_url,licence,published,notes,basis";
const words = "Adults without skills,Essential,people,stock,higher_is_more_need,Where people live,headline,A survey";

test("reads an indicator; a blank basis is measured", async () => {
  const { records, issues } = await readText(`${header}\nadults-1,${words},https://example.org,OGL,31/03/2026,,\n`);
  expect(issues).toEqual([]);
  expect(records).toEqual([
    {
      type: "indicator",
      row: 2,
      indicator: {
        id: "adults-1",
        title: "Adults without skills",
        level: "essential",
        unit: "people",
        kind: "stock",
        direction: "higher is more need",
        countedAt: "where people live",
        role: "headline",
        basis: "measured",
        source: "A survey",
        sourceUrl: "https://example.org",
        licence: "OGL",
        published: "2026-03-31",
        notes: null,
      },
    },
  ]);
});

test("never guesses whether a figure is a stock or a flow", async () => {
  const { records, issues } = await readText(`${header}\nadults-1,${words.replace("stock", "")},,,,,\n`);
  expect(records).toEqual([]);
  expect(inShort(issues)).toEqual(["row blocker | blank cell | 2 | kind"]);
});

test("offers an id that would do for one that will not", async () => {
  const { issues } = await readText(`${header}\nAdults (1.0),${words},,,,,\n`);
  expect(issues.map((issue) => [issue.type, issue.mend])).toEqual([
    ["not an indicator id", "Write adults-1-0, here and in the need file."],
  ]);
});

test("warns of a second headline indicator of a level, for only one can give people; another level's or context is none", async () => {
  const rows = [
    `one,${words}`,
    `two,${words.replace("Essential", "general")}`,
    `three,${words.replace("headline", "context")}`,
    `four,${words.replace("headline", "Headline")}`,
  ].map((row) => `${row},,,,,`);
  const { records, issues } = await readText(`${header}\n${rows.join("\n")}\n`);
  expect(records).toHaveLength(4);
  expect(issues.map(({ severity, row, column, message }) => [severity, row, column, message])).toEqual([
    [
      "warning",
      5,
      "role",
      "'four' and 'one' are both headline indicators of essential skills, but only one can give the people of a level; the other is left aside.",
    ],
  ]);
});
