import { assert, property, string } from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { csvLine } from "../../../../exporters/table/csvLine.ts";

test("text that a spreadsheet would run gets an apostrophe, and a number keeps its minus", () => {
  expect(csvLine(["=1+1", "+44", "-5", "@x", "\tx", "\rx", -5, 0.5, null, "a=b"])).toBe(
    "'=1+1,'+44,'-5,'@x,'\tx,\"'\rx\",-5,0.5,,a=b\r\n",
  );
});

test("a comma, a quote or a line break keeps its cell whole", () => {
  expect(csvLine(['say "hi"', "a,b", "a\nb", "a b"])).toBe('"say ""hi""","a,b","a\nb",a b\r\n');
});

test("whatever the text, a reader of CSV gets it back, but for the apostrophe", () => {
  assert(
    property(string({ unit: "binary" }), string({ unit: "binary" }), (one, other) => {
      const { data } = Papa.parse<string[]>(csvLine([one, other, "end"]), { delimiter: ",", newline: "\r\n" });
      expect(data[0]?.slice(0, 3).map(plain)).toEqual([one, other, "end"].map(plain));
    }),
  );
});

function plain(cell: string): string {
  return cell.replace(/^'(?=[=+\-@＝＋－＠\t\r\n])/, "");
}
