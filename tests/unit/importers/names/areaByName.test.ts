import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { areaCodeSchema } from "../../../../domain/contract/area.ts";
import { areaByName } from "../../../../importers/names/areaByName.ts";

describe("areas by their names", () => {
  test.each([
    ["Bristol City Council", "Bristol, City of"],
    ["City of Bristol", "Bristol, City of"],
    ["BRISTOL UA", "Bristol, City of"],
    ["Bristol (E06000023)", "Bristol, City of"],
    ["Durham County Council", "County Durham"],
    ["Herefordshire", "Herefordshire, County of"],
    ["Hull", "Kingston upon Hull, City of"],
    ["Kingston-upon-Hull City Council", "Kingston upon Hull, City of"],
    ["London Borough of Kingston on Thames", "Kingston upon Thames"],
    ["Royal Borough of Kingston upon Thames", "Kingston upon Thames"],
    ["Saint Helens MBC", "St. Helens"],
    ["Kings Lynn & West Norfolk", "King's Lynn and West Norfolk"],
    ["Shepway", "Folkestone and Hythe"],
    ["BCP Council", "Bournemouth, Christchurch and Poole"],
    ["NE Lincs", "North East Lincolnshire"],
    ["Ynys Mon", "Isle of Anglesey"],
    ["Isle of Ynys Môn", "Isle of Anglesey"],
    ["City of London Corporation", "City of London"],
    ["Newcastle City Council", "Newcastle upon Tyne"],
  ])("'%s' is %s", (name, expected) => {
    expect(nameOf(name, districts)).toBe(expected);
  });

  test.each([
    ["Greater Manchester LEP", "Greater Manchester"],
    ["Leeds City Region Local Enterprise Partnership", "Leeds City Region"],
    ["Kent and Medway LSIP", "Kent and Medway"],
    ["the London LEAP", null],
    ["Liverpool City Region Combined Authority", "Liverpool City Region"],
  ])("a larger area, too: '%s' is %s", (name, expected) => {
    const larger = ["Greater Manchester", "Leeds City Region", "Kent and Medway", "Liverpool City Region"];
    expect(nameOf(name, larger)).toBe(expected);
  });

  test.each(["London", "Greater London", "Liverpool City Region", "Bristle", "Richmond", "Council", "", "( )"])(
    "'%s' is none of the districts, and none is guessed",
    (name) => {
      expect(nameOf(name, [...districts, "Liverpool", "Richmond upon Thames"])).toBeNull();
    },
  );

  test("a name that fits two areas equally well is ambiguous, not the first of them", () => {
    expect(nameOf("Newcastle", districts)).toBe("ambiguous");
    expect(nameOf("Abbey", ["Abbey", "Abbey"])).toBe("ambiguous");
    expect(nameOf("Wells City", ["Wells", "Wells Borough"])).toBe("ambiguous");
  });

  test("an area that is listed twice under one code is one area", () => {
    const code = areaCodeSchema.parse("E06000023");
    const find = areaByName([
      { code, name: "Bristol, City of" },
      { code, name: "Bristol" },
    ]);
    expect(find("City of Bristol")).toBe(code);
  });

  test("a name exactly as it stands in the list goes before all that are like it", () => {
    expect(nameOf("Wells Borough", ["Wells", "Wells Borough", "WELLS BOROUGH"])).toBe("Wells Borough");
    expect(nameOf("wells-borough", ["Wells", "Wells Borough"])).toBe("Wells Borough");
  });

  test("case, hyphens and spaces round a name never change what is found", () => {
    const shown = fc.constantFrom(...districts);
    fc.assert(
      fc.property(shown, (name) => {
        expect(nameOf(`  ${name.toUpperCase().replaceAll(" ", "-")} `, districts)).toBe(name);
      }),
    );
  });
});

const districts = [
  "Bristol, City of",
  "County Durham",
  "Herefordshire, County of",
  "Kingston upon Hull, City of",
  "Kingston upon Thames",
  "St. Helens",
  "King's Lynn and West Norfolk",
  "Folkestone and Hythe",
  "Bournemouth, Christchurch and Poole",
  "North East Lincolnshire",
  "Isle of Anglesey",
  "City of London",
  "Newcastle upon Tyne",
  "Newcastle-under-Lyme",
];

/** The name of the area that is found; the codes only tell areas of one name apart. */
function nameOf(name: string, names: readonly string[]): string | null | undefined {
  const areas = names.map((one, place) => ({ code: areaCodeSchema.parse(`A${place}`), name: one }));
  const found = areaByName(areas)(name);
  return found === null || found === "ambiguous" ? found : areas.find(({ code }) => code === found)?.name;
}
