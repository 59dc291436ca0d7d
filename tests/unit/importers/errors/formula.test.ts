import { expect, test } from "vitest";
import { isFormula } from "../../../../importers/errors/formula.ts";

test.each(["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\tx", "\r=1", "＝1+1", "＋1", "－1", "＠SUM(A1)"])(
  "takes %j for something that a spreadsheet works out",
  (text) => expect(isFormula(text)).toBe(true),
);

test.each(["1+1", "a=b", " =1", "'=1", "", "é"])("leaves %j alone", (text) => expect(isFormula(text)).toBe(false));
