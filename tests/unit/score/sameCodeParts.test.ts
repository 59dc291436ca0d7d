import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type AreaKey, areaKeySchema } from "../../../domain/contract/area.ts";
import { type AreaPart, areaPartSchema, type PartBasis } from "../../../domain/contract/areaPart.ts";
import { lacksParts } from "../../../domain/score/scene/lacksParts.ts";
import { wholesFrom } from "../../../domain/score/scene/wholes.ts";

const lookups = [
  part("lsoa/2021/L1", "district/2024/A"),
  part("lsoa/2021/L2", "district/2024/B"),
  part("lsoa/2021/L3", "district/2024/New"),
  part("district/2023/A", "lsip/2023/X"),
  part("district/2023/B", "lsip/2023/X"),
  part("district/2023/Old", "lsip/2023/Y"),
  part("district/2023/B", "lsip/2023/Y"),
  part("lsip/2023/Y", "region/2023/R"),
];
const joined = [...lookups, sameCode("A"), sameCode("B")];

test("an LSOA lies in the larger areas of the year before by the code of its district, and in none where the code is new", () => {
  const wholes = wholesFrom(joined);
  expect([...wholes.of("lsoa/2021/L1", "lsip/2023")]).toEqual([["lsip/2023/X", 1]]);
  expect([...wholes.of("lsoa/2021/L1", "district/2023")]).toEqual([["district/2023/A", 1]]);
  expect([...wholes.of("lsoa/2021/L3", "lsip/2023")]).toEqual([]);
});

test("a larger area of which a district has no namesake lacks a part, and so does what lies above it; one with all namesakes does not", () => {
  const isLacking = lacksParts(joined);
  const asked = ["lsip/2023/X", "lsip/2023/Y", "region/2023/R", "district/2023/A", "district/2023/Old"];
  expect(asked.filter((id) => isLacking(key(id)))).toEqual(["lsip/2023/Y", "region/2023/R", "district/2023/Old"]);
});

test("where nothing is joined by code nothing lacks a part", () => {
  const isLacking = lacksParts(lookups);
  expect(["lsip/2023/Y", "district/2023/Old"].filter((id) => isLacking(key(id)))).toEqual([]);
});

test("an area that published parts lead from keeps its larger areas, whatever is joined by code beside them", () => {
  const districts = ["A", "B", "C"];
  const one = fc.constantFrom(...districts);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(4), one), { maxLength: 8 }),
      fc.array(one),
      fc.array(one),
      (lsoas, published, named) => {
        const rows = [
          ...lsoas.map(([lsoa, district]) => part(`lsoa/2021/L${lsoa}`, `district/2024/${district}`)),
          // Longer than the way by code, so that it is not for its length that it is taken.
          ...published.flatMap((district) => [
            part(`district/2024/${district}`, `county/2024/${district}`),
            part(`county/2024/${district}`, `strategic_authority/2024/${district}`),
            part(`strategic_authority/2024/${district}`, `lsip/2023/By${district}`),
          ]),
          ...districts.map((district) => part(`district/2023/${district}`, "lsip/2023/X", 0.5)),
        ];
        const before = wholesFrom(rows);
        const after = wholesFrom([...named.map(sameCode), ...rows]);
        for (const [lsoa] of lsoas) {
          const led = [...before.of(`lsoa/2021/L${lsoa}`, "lsip/2023")];
          const found = [...after.of(`lsoa/2021/L${lsoa}`, "lsip/2023")];
          expect(led.length > 0 ? found : led).toEqual(led);
        }
      },
    ),
  );
});

function sameCode(code: string): AreaPart {
  return part(`district/2024/${code}`, `district/2023/${code}`, 1, "same code");
}

function part(from: string, to: string, share = 1, basis: PartBasis = "best fit"): AreaPart {
  const [low, high] = [key(from), key(to)];
  return areaPartSchema.parse({
    partType: low.areaType,
    partVintage: low.vintage,
    partCode: low.code,
    wholeType: high.areaType,
    wholeVintage: high.vintage,
    wholeCode: high.code,
    share,
    basis,
  });
}

function key(id: string): AreaKey {
  const [areaType, vintage, code] = id.split("/");
  return areaKeySchema.parse({ areaType, vintage, code });
}
