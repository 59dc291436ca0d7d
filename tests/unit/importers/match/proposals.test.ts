import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { areaCodeSchema } from "../../../../domain/contract/area.ts";
import { canonicalKinds } from "../../../../importers/kinds.ts";
import { proposals } from "../../../../importers/match/proposals.ts";
import type { Surroundings } from "../../../../importers/reading.ts";
import { required, type TableHead, type TableKind } from "../../../../importers/table/tableKind.ts";

describe("what a table of a kind that nobody knows may be", () => {
  test("a provider's own list of courses is like offers, its columns found by other names and by what they hold", () => {
    const head = headOf(
      "Org name,Session,Venue PC,Level of skills,Max learners,Contact,More",
      "Abney Trust,First steps,M14 5TQ,essential,12,0161 496 0000,www.example.org",
      "Bexham College,Email for all,M15 6AA,general,ask us,0161 496 0001,https://example.com/a",
      "Abney Trust,Spreadsheets,No public address,general,15,,",
      "Abney Trust,Safe online,M14 5TQ,essential,10,,",
    );
    expect(proposals(head, canonicalKinds, null, {}, world)).toEqual([
      {
        kind: "offers",
        title: "Offers",
        matches: [
          { column: "provider", name: "Org name", why: "Another name for it." },
          { column: "title", name: "Session", why: "Another name for it." },
          { column: "level", name: "Level of skills", why: "Another name for it." },
          { column: "postcode", name: "Venue PC", why: "3 of the first 4 filled cells are postcodes." },
          {
            column: "places",
            name: "Max learners",
            why: "Another name for it, and 3 of the first 4 filled cells are numbers.",
          },
          { column: "website", name: "More", why: "All of the first 2 filled cells are web addresses." },
          { column: "phone", name: "Contact", why: "All of the first 2 filled cells are phone numbers." },
        ],
        absent: [],
      },
    ]);
  });

  test("numbers under 'places per' something are places, never the period that places are for, though some are written with words", () => {
    const rows = ["120", "90", "c. 25", "200", "60 p.a."].map(
      (places) => `Vale College,One,essential,${places},M14 5TQ`,
    );
    const found = ["Places per yr", "Places per annum", "Places per cohort"].map((name) => {
      const head = headOf(`Provider,Course,Level,${name},Venue PC`, ...rows);
      return proposals(head, canonicalKinds, null, {}, world)[0]?.matches.find((match) => match.name === name)?.column;
    });
    expect(found).toEqual(["places", "places", "places"]);
  });

  test("codes and counts are like need figures; the codes tell the kind of area and its boundary year", () => {
    const head = headOf("Year,LSOA,Adults", "2024,E01000001,310", "2024,E01000002,[c]", "2024,E01000003,12");
    expect(proposals(head, canonicalKinds, null, {}, world)).toEqual([
      {
        kind: "need",
        title: "Need figures",
        matches: [
          {
            column: "area_code",
            name: "LSOA",
            why: "Another name for it, and all of the first 3 filled cells are codes of LSOAs of 2021.",
          },
          {
            column: "period",
            name: "Year",
            why: "Another name for it, and all of the first 3 filled cells are years.",
          },
          { column: "value", name: "Adults", why: "All of the first 3 filled cells are numbers or markers." },
        ],
        absent: ["indicator", "area_type", "area_vintage"],
        constants: { area_type: "lsoa", area_vintage: "2021" },
      },
    ]);
  });

  test("the boundary year in a column's name counts where the area list does not know the codes", () => {
    const head = headOf("LAD24CD,Year,Count", "E07000008,2024,3", "E07000009,2024,4");
    expect(needOf(head)?.constants).toEqual({ area_type: "district", area_vintage: "2024" });
    const unsure = headOf("District code,Year,Count", "E07000008,2024,3", "E07000009,2024,4");
    expect(needOf(unsure)?.constants).toEqual({ area_type: "district" });
  });

  test("codes of several kinds of area tell no kind", () => {
    const head = headOf("Code,Year,Count", "E07000008,2024,3", "E12000001,2024,4");
    const found = needOf(head);
    expect([found?.constants, whyOf(found, "area_code")]).toEqual([
      undefined,
      "Another name for it, and all of the first 2 filled cells are codes of areas of several kinds.",
    ]);
  });

  test("names of areas stand in for codes where the file has none", () => {
    const named = headOf("Council,Count", "Bolton Council,3", "Hull,4");
    expect(whyOf(needOf(named), "area_code")).toBe(
      "Another name for it, and all of the first 2 filled cells are names of local authority districts, by which their codes can be found.",
    );
    const coded = headOf("Council,GSS,Count", "Bolton Council,E08000001,3", "Hull,E06000010,4");
    expect(needOf(coded)?.matches.find(({ column }) => column === "area_code")?.name).toBe("GSS");
  });

  test("names beside codes are not taken for the codes of other areas", () => {
    const parts = kindOf("area-parts");
    const head = headOf("One,Two", "E08000001,Bolton", "E06000010,Hull");
    const [found] = proposals(head, canonicalKinds, parts, {}, world);
    expect(found?.matches.map(({ column, name }) => [column, name])).toEqual([["whole_code", "One"]]);
  });

  test("a boundary year is told only where every code is of it, and a kind of area only where codes and names agree", () => {
    const mixed = headOf("LSOA,Year,Adults", "E01000001,2024,3", "E01000009,2024,4");
    expect([needOf(mixed)?.constants, whyOf(needOf(mixed), "area_code")]).toEqual([
      { area_type: "lsoa" },
      "Another name for it, and all of the first 2 filled cells are codes of LSOAs.",
    ]);
    const apart = headOf("LSOA code,District name", "E01000001,Bolton", "E01000002,Hull");
    const areas = proposals(apart, canonicalKinds, null, {}, world).find(({ kind }) => kind === "areas");
    expect(areas).toMatchObject({ absent: ["area_type", "vintage"] });
    expect(areas?.constants).toBeUndefined();
  });

  test("what is much less likely than the likeliest is not proposed", () => {
    const head = headOf(
      "Org name,Session,Level,Places,Venue,Start date,Website,Email,Ward code,Count",
      "Abney Trust,First steps,essential,12,Town Hall,2026-01-01,www.example.org,a@example.org,E05000001,3",
    );
    const found = proposals(head, canonicalKinds, null, {}, world).map(({ kind }) => kind);
    expect(found).toEqual(["offers"]);
  });

  test("a name that is known counts though the cells say something else, and it is said", () => {
    const head = headOf("Organisation,Course,Level,Capacity", "Abney Trust,First steps,essential,ask us");
    const offer = proposals(head, canonicalKinds, null, {}, world)[0];
    expect(whyOf(offer, "places")).toBe("Another name for it, but its only filled cell is not a number.");
  });

  test("metres are never taken for degrees, nor shares for longitudes", () => {
    const metres = headOf("Organisation,Course,Level,X,Y", "Abney Trust,First steps,essential,384123,398456");
    const shares = headOf("Organisation,Course,Level,Share", "Abney Trust,First steps,essential,0.1234");
    for (const head of [metres, shares]) {
      const offer = proposals(head, canonicalKinds, null, {}, world)[0];
      expect(offer?.matches.map(({ column }) => column)).toEqual(["provider", "title", "level"]);
    }
  });

  test("longitudes and latitudes are known by their cells where both are there", () => {
    const head = headOf("Organisation,Course,Level,A,B", "Abney Trust,First steps,essential,53.4712,-2.2341");
    const offer = proposals(head, canonicalKinds, null, {}, world)[0];
    expect(offer?.matches.slice(3)).toEqual([
      { column: "lon", name: "B", why: "Its only filled cell is a longitude." },
      { column: "lat", name: "A", why: "Its only filled cell is a latitude." },
    ]);
  });

  test("a number column that is one of several is proposed, but it is said that there are others", () => {
    const head = headOf("LAD24CD,Year,A,B,C", "E07000008,2024,3,4,5", "E07000009,2024,4,5,6");
    expect(whyOf(needOf(head), "value")).toBe(
      "All of the first 2 filled cells are numbers or markers; so are those of 2 other columns.",
    );
  });

  test.each(["who,what,q\n1,2,3", "Term,Description\nreach,how far people go"])("%j is like nothing", (text) => {
    expect(
      proposals(
        tableOf(text.slice(0, text.indexOf("\n")).split(","), [text.slice(text.indexOf("\n") + 1).split(",")]),
        canonicalKinds,
        null,
        {},
        world,
      ),
    ).toEqual([]);
  });

  test("a kind of which nothing is wanting goes before one that fits better as far as it fits", () => {
    const directory: TableKind = {
      ...kindOf("postcodes"),
      name: "directory",
      title: "Directory",
      isPublished: true,
      columns: ["pcds", "long", "lat", "ended"].map((column) => required(column, "", "")),
    };
    const head = headOf("pcds,long,lat", "M14 5TQ,-2.2341,53.4712");
    const found = proposals(head, [directory, kindOf("postcodes")], null, {}, world);
    expect(found.map(({ kind, absent }) => [kind, absent])).toEqual([
      ["postcodes", []],
      ["directory", ["ended"]],
    ]);
  });

  test("a kind of which nothing can be stored is never proposed", () => {
    const head = headOf("pcds,long,lat", "M14 5TQ,-2.2341,53.4712");
    expect(proposals(head, [{ ...kindOf("postcodes"), isOnlyKnown: true }], null, {}, world)).toEqual([]);
  });

  test("where the kind is chosen it is the only one, and what the analyst has said is no longer absent", () => {
    const head = headOf("Who,What", "Abney Trust,First steps");
    const offers = kindOf("offers");
    const choices = { columns: { provider: "Who" }, constants: { level: "essential" } };
    expect(proposals(head, canonicalKinds, offers, choices, world)).toEqual([
      {
        kind: "offers",
        title: "Offers",
        matches: [{ column: "provider", name: "Who", why: "Chosen by hand." }],
        absent: ["title"],
      },
    ]);
  });
});

describe("laws of matching", () => {
  const cell = fc.constantFrom(
    "",
    "E01000001",
    "Bolton",
    "M14 5TQ",
    "2024",
    "12",
    "-2.2341",
    "53.4712",
    "[c]",
    "a@b.uk",
  );
  const name = fc.constantFrom("Org", "Course", "Level", "LSOA21CD", "Year", "Count", "Postcode", "Long", "Lat", "?");
  const tables = fc
    .tuple(fc.uniqueArray(name, { minLength: 1 }), fc.array(fc.array(cell, { minLength: 10, maxLength: 10 })))
    .map(([names, rows]) => ({ names, rows: rows.map((row) => row.slice(0, names.length)) }));

  test("no column of a file stands for two columns of a kind, nor one of a kind for two of the file", () => {
    fc.assert(
      fc.property(tables, ({ names, rows }) => {
        for (const { matches } of proposals(tableOf(names, rows), canonicalKinds, null, {}, world)) {
          expect(new Set(matches.map((match) => match.name)).size).toBe(matches.length);
          expect(new Set(matches.map((match) => match.column)).size).toBe(matches.length);
        }
      }),
    );
  });

  test("what is proposed does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(tables, ({ names, rows }) => {
        const [there, back] = [rows, rows.toReversed()].map((one) =>
          proposals(tableOf(names, one), canonicalKinds, null, {}, world),
        );
        expect(back).toEqual(there);
      }),
    );
  });

  test("every column that must be there is either matched or absent", () => {
    fc.assert(
      fc.property(tables, ({ names, rows }) => {
        for (const { kind, matches, absent } of proposals(tableOf(names, rows), canonicalKinds, null, {}, world)) {
          const columns = canonicalKinds.find((one) => one.name === kind)?.columns ?? [];
          const needed = columns.filter((column) => column.required).map((column) => column.name);
          const matched = matches.map(({ column }) => column).filter((column) => needed.includes(column));
          expect([...matched, ...absent].toSorted()).toEqual(needed.toSorted());
        }
      }),
    );
  });
});

/** A world of three LSOAs of 2021 and two districts. */
const world: Surroundings = {
  isKnownArea: (areaType, vintage, code) => areaType === "lsoa" && vintage === "2021" && code <= "E01000003",
  hasAreas: () => true,
  isKnownIndicator: () => true,
  vintagesOf: (areaType) => (areaType === "lsoa" ? ["2011", "2021"] : ["2023"]),
  areasNamed: (areaType) =>
    areaType === "district"
      ? [
          { code: areaCodeSchema.parse("E08000001"), name: "Bolton" },
          { code: areaCodeSchema.parse("E06000010"), name: "Kingston upon Hull, City of" },
        ]
      : [],
};

function kindOf(name: string): TableKind {
  const kind = canonicalKinds.find((one) => one.name === name);
  if (kind === undefined) throw new RangeError(`there is no kind ${name}`);
  return kind;
}

type Found = ReturnType<typeof proposals>[number] | undefined;

function needOf(head: TableHead): Found {
  return proposals(head, canonicalKinds, null, {}, world).find(({ kind }) => kind === "need");
}

function whyOf(found: Found, column: string): string | undefined {
  return found?.matches.find((match) => match.column === column)?.why;
}

/** A table from lines without quotation marks. */
function headOf(names: string, ...rows: readonly string[]): TableHead {
  return tableOf(
    names.split(","),
    rows.map((row) => row.split(",")),
  );
}

function tableOf(names: readonly string[], rows: readonly (readonly string[])[]): TableHead {
  const below = rows.map((cells, place) => ({ number: place + 2, cells: [...cells], hasStrayQuote: false }));
  return { cells: names, above: [], below };
}
