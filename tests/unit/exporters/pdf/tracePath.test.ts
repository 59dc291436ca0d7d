import * as fc from "fast-check";
import { expect, test } from "vitest";
import { straightOperators } from "../../../../exporters/pdf/drawing/tracePath.ts";
import { newPdf } from "../../../../exporters/pdf/pdfkit.ts";
import { even } from "../../even.ts";

const point = fc
  .tuple(even(-50, 900), even(-50, 900))
  .map(([x, y]) => `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`);
const ring = fc
  .tuple(point, fc.array(point, { minLength: 1, maxLength: 8 }), fc.boolean())
  .map(([first, rest, isClosed]) => `M${first}L${rest.join(" ")}${isClosed ? "Z" : ""}`);

test("a square is written out by its corners", () => {
  expect(straightOperators("M0 0L8 0 8 8L-.5,8Z")).toBe("0 0 m 8 0 l 8 8 l -.5 8 l h");
});

test("curves and whatever else is left to the library", () => {
  expect(straightOperators("M1.2 2A.8 .8 0 1 1 2.8 2Z")).toBeNull();
  expect(straightOperators("M0 0H8V8Z")).toBeNull();
});

test("whatever the rings, the short way says what the library says", () => {
  fc.assert(
    fc.property(fc.array(ring, { minLength: 1, maxLength: 4 }), (rings) => {
      expect(straightOperators(rings.join(""))).toBe(byTheLibrary(rings.join("")));
    }),
  );
});

function byTheLibrary(d: string): string {
  const pdf = newPdf({ autoFirstPage: false });
  const operators: string[] = [];
  pdf.addContent = (operator: string) => {
    operators.push(operator);
    return pdf;
  };
  pdf.path(d);
  return operators.join(" ");
}
