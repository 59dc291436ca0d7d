import { expect, test } from "vitest";
import { controlTotalSchema } from "../../../domain/contract/settings.ts";

test.each([
  { share: 0.15, source: "a survey" },
  { share: 0.15, lo: 0.12, hi: 0.18, source: "a survey" },
  { share: 0.15, lo: 0.15, source: "a survey" },
])("a control total may say its own bounds or not: %j", (control) => {
  expect(controlTotalSchema.parse(control)).toEqual(control);
});

test("a control total that lies outside its own bounds is refused at its share", () => {
  const { error } = controlTotalSchema.safeParse({ share: 0.2, lo: 0.12, hi: 0.18, source: "a survey" });
  expect(error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([
    ["share", "must lie between its own bounds, lo and hi"],
  ]);
});
