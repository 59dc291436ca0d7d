import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { ListingFacts } from "../../domain/duplicates/listingFacts.ts";
import { found, listing } from "../unit/duplicates/build.ts";

const folder = resolve(process.env["ATLAS_REAL_DATA"] ?? "../shared/data", "dedupe");
const isAbsent = !existsSync(folder);
const skipped = isAbsent ? ` (skipped: there are no labelled tables at ${folder})` : "";

describe(`two restaurant guides, 533 and 331 entries, 112 in both${skipped}`, () => {
  test.skipIf(isAbsent)(
    "with phones nearly every restaurant is found in the other guide, and nearly nothing else",
    () => {
      expect(quality(guides(true), 0.5).f1).toBeGreaterThanOrEqual(0.98);
    },
  );

  test.skipIf(isAbsent)("without phones names and addresses alone do nearly as well", () => {
    expect(quality(guides(false), 0.5).f1).toBeGreaterThanOrEqual(0.96);
  });

  test.skipIf(isAbsent)(
    "in one file, where nobody can say that a guide lists nothing twice, rooms of one hotel are taken for one more often",
    () => {
      const { listings, truth } = guides(true);
      expect(
        quality({ listings: listings.map((each) => ({ ...each, source: null })), truth }, 0.5).f1,
      ).toBeGreaterThanOrEqual(0.955);
    },
  );
});

describe(`500 people written twice with slips${skipped}`, () => {
  test.skipIf(isAbsent)("with all that the table says hardly anybody is missed, and nobody taken for another", () => {
    const { precision, f1 } = quality(people({ phone: "soc_sec_id", website: "date_of_birth" }), 0.95);
    expect(precision).toBe(1);
    expect(f1).toBeGreaterThanOrEqual(0.99);
  });

  test.skipIf(isAbsent)(
    "with one number alone those whose whole name was exchanged go to somebody, for the veto on names holds",
    () => {
      const { precision, f1 } = quality(people({ phone: "soc_sec_id" }), 0.95);
      expect(precision).toBe(1);
      expect(f1).toBeGreaterThanOrEqual(0.984);
    },
  );

  test.skipIf(isAbsent)("with name and address alone few are missed", () => {
    expect(quality(people({}), 0.95).f1).toBeGreaterThanOrEqual(0.965);
  });
});

type Labelled = { readonly listings: readonly ListingFacts[]; readonly truth: ReadonlySet<string> };

function quality({ listings, truth }: Labelled, from: number): { precision: number; recall: number; f1: number } {
  const { pairs } = found(listings, { listFrom: from, joinFrom: from });
  const right = pairs.filter(({ one, other }) =>
    truth.has(pairName(listings[one]?.id ?? "", listings[other]?.id ?? "")),
  ).length;
  const [precision, recall] = [right / pairs.length, right / truth.size];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function guides(withPhone: boolean): Labelled {
  const listings = ["fodors", "zagats"].flatMap((source) =>
    rows(`fodors_zagat/${source}.csv`).map((row) =>
      listing({
        id: `${source} ${row["id"]}`,
        source,
        name: row["name"] ?? null,
        address: `${row["addr"]}, ${row["city"]}`,
        phone: withPhone ? (row["phone"] ?? null) : null,
      }),
    ),
  );
  const matches = rows("fodors_zagat/matches_fodors_zagats.csv");
  return {
    listings,
    truth: new Set(matches.map((row) => pairName(`fodors ${row["fodors_id"]}`, `zagats ${row["zagats_id"]}`))),
  };
}

function people(given: { readonly phone?: string; readonly website?: string }): Labelled {
  const table = rows("febrl/dataset1.csv");
  const listings = table.map((row) =>
    listing({
      id: row["rec_id"] ?? "",
      name: said(row["given_name"], row["surname"]),
      address: said(row["street_number"], row["address_1"], row["address_2"], row["suburb"]),
      postcode: said(row["postcode"]),
      phone: said(row[given.phone ?? ""]),
      website: said(row[given.website ?? ""]),
    }),
  );
  const originals = listings.filter(({ id }) => id.endsWith("-org"));
  return { listings, truth: new Set(originals.map(({ id }) => pairName(id, id.replace("-org", "-dup-0")))) };
}

function said(...parts: readonly (string | undefined)[]): string | null {
  const text = parts.filter((part) => part !== undefined && part !== "").join(" ");
  return text === "" ? null : text;
}

function pairName(one: string, other: string): string {
  return one < other ? `${one} | ${other}` : `${other} | ${one}`;
}

/** Rows by their column names. These tables quote with ' and make it plain with \. */
function rows(file: string): Record<string, string>[] {
  const [header = "", ...lines] = readFileSync(resolve(folder, file), "utf8")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "");
  const names = cells(header);
  return lines.map((line) => Object.fromEntries(cells(line).map((cell, index) => [names[index] ?? "", cell])));
}

function cells(line: string): string[] {
  return [...line.matchAll(/\s*(?:'((?:[^'\\]|\\.)*)'|([^,]*))\s*(?:,|$)/g)]
    .slice(0, line.split(",").length)
    .filter((match, index, all) => index < all.length - 1 || match[0] !== "")
    .map(([, quoted, plain]) => (quoted ?? plain ?? "").replaceAll(/\\(.)/g, "$1").trim());
}
