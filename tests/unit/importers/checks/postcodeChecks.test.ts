import { expect, test } from "vitest";
import type { Surroundings } from "../../../../importers/reading.ts";
import { everythingKnown, readText } from "../readText.ts";

/** A list of the postcodes of M1 and M14, and of nothing else. */
const list = new Map([
  ["M1 1AA", { ended: "2015-06-30" }],
  ["M14 5TQ", { ended: null }],
  ["M1", { ended: null }],
  ["M14", { ended: null }],
]);
const asked: (readonly string[])[] = [];
const known: Surroundings = {
  ...everythingKnown,
  postcodesKnown: (postcodes) => {
    asked.push(postcodes);
    return Promise.resolve(new Map([...list].filter(([postcode]) => postcodes.includes(postcode))));
  },
};

const header = "listing_id,provider,title,level,Post Code,lon,lat";

function offers(rows: readonly string[]): string {
  return [header, ...rows.map((row, at) => `L${at},A,B,essential,${row}`)].join("\n");
}

test("postcodes that the list does not have, or no longer, are said with their column and what stands there", async () => {
  const rows = ["m145tq,,", "M14 9ZZ,,", "m11aa,,", "M14,,", "LS1 4AP,,", "M14,-2.2,53.4", "No postcode,,", ",,"];
  const { issues, records } = await readText(offers(rows), {}, known);
  const aboutPostcodes = issues.filter(({ type }) => type.startsWith("postcode "));
  expect(records).toHaveLength(8);
  expect(aboutPostcodes).toEqual([
    {
      severity: "warning",
      type: "postcode not in the list",
      row: 3,
      column: "Post Code",
      value: "M14 9ZZ",
      message:
        "M14 9ZZ is not a real postcode as far as the postcode list tells: it has those of M14, but not this one.",
      mend: "Correct it, or leave it blank and give the venue's longitude and latitude.",
    },
    {
      severity: "warning",
      type: "postcode out of use",
      row: 4,
      column: "Post Code",
      value: "m11aa",
      message: "M1 1AA went out of use in 2015-06.",
      mend: "Write the postcode that the venue has now.",
    },
    {
      severity: "warning",
      type: "postcode district only",
      row: 5,
      column: "Post Code",
      value: "M14",
      message: "M14 is a postcode district, which does not say where in it the venue is, so the venue reaches nobody.",
      mend: "Write the full postcode, such as M14 5TQ, or give the venue's longitude and latitude.",
    },
  ]);
});

test("the issues of a file stay in the order of their rows", async () => {
  const { issues } = await readText(offers(["M14 9ZZ,,", "M14 9ZZ,,", "M14 9ZY,-2,41"]), {}, known);
  const rows = issues.flatMap(({ row }) => (row === null ? [] : [row]));
  expect(rows).toEqual(rows.toSorted((a, b) => a - b));
  expect(rows.length).toBeGreaterThan(3);
});

test("each postcode and its district are asked for once in a batch", async () => {
  asked.length = 0;
  await readText(offers(["M14 5TQ,,", "M14 5TQ,,", "M14 9ZZ,,"]), {}, known);
  expect(asked).toEqual([["M14 5TQ", "M14", "M14 9ZZ"]]);
});

test("without a postcode list, or before there is one, nothing is said", async () => {
  const file = offers(["M14 9ZZ,,", "M14,,"]);
  const none = { ...everythingKnown, postcodesKnown: () => Promise.resolve(null) };
  expect(await readText(file, {}, none)).toEqual(await readText(file));
});

test("a venue that neither the list nor its own point can place is said to reach nobody", async () => {
  const { issues } = await readText(offers(["LS1 4AP,,", "LS1 4AP,-1.55,53.8"]), {}, known);
  expect(issues.filter(({ type }) => type === "venue without a point").map(({ row, value }) => [row, value])).toEqual([
    [2, "LS1 4AP"],
  ]);
});
