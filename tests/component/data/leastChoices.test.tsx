import * as fc from "fast-check";
import { expect, test } from "vitest";
import { matchHeader } from "../../../importers/table/header.ts";
import { optional, required } from "../../../importers/table/tableKind.ts";
import { leastChoices } from "../../../web/data/columns/leastChoices.ts";
import { namesInFile } from "../../../web/data/columns/namesInFile.ts";

const columns = [
  required("area_code", "", "", { also: ["gss code", "lad code"] }),
  required("value", "", "", { also: ["count"] }),
  optional("year", "", "", { like: /^\d{4}$/ }),
  optional("remark", "", ""),
];

test("what the column names say already is not said again", () => {
  expect(
    leastChoices(["GSS code", "Value", "2021"], columns, { readAs: ["area_code", "value", "year"], constants: {} }),
  ).toEqual({ columns: {}, constants: {} });
});

test("a column that is read under another name is named, and one that is the same in every row is said", () => {
  expect(
    leastChoices(["Place", "Value"], columns, {
      readAs: ["area_code", "value"],
      constants: { year: " 2021 ", remark: " " },
    }),
  ).toEqual({ columns: { area_code: "Place" }, constants: { year: "2021" } });
});

test("a column that is not to be used though it is called so is said to be blank", () => {
  expect(
    leastChoices(["GSS code", "Value", "Remark"], columns, { readAs: ["area_code", "value", null], constants: {} }),
  ).toEqual({ columns: {}, constants: { remark: "" } });
});

test.each([
  ["first", ["area_code", "value", null], "value"],
  ["second", ["area_code", null, "value"], "value (column 3)"],
])("of two columns with one name, the %s is named when it is the one that is meant", (_, readAs, name) => {
  const names = ["lad code", "value", "value (column 3)"];
  expect(leastChoices(names, columns, { readAs, constants: {} })).toEqual({ columns: { value: name }, constants: {} });
});

test("read with these choices, every header comes out as the analyst wants it", () => {
  const cells = fc.constantFrom(
    "area_code",
    "GSS code",
    "lad code",
    "value",
    "count",
    "2021",
    "remark",
    "Remark",
    "",
    "x",
  );
  const wanted = fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1, maxLength: 6 }), wanted, (header, places) => {
      const names = matchHeader([...header, "last"], columns).names;
      const readAs = names.map((_, place) => columns[places.indexOf(place)]?.name ?? null);
      const choices = leastChoices(names, columns, { readAs, constants: {} });
      const read = matchHeader(namesInFile(names), columns, choices);
      expect(names.map((_, place) => [...read.places].find(([, at]) => at === place)?.[0] ?? null)).toEqual(readAs);
      expect(read.doubled).toEqual([]);
    }),
  );
});
