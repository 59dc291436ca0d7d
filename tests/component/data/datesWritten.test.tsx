import { expect, test } from "vitest";
import { datesWritten } from "../../../web/data/written.ts";

test("each date of a dataset with several sources is written out, and what is no whole date stays as it was stated", () => {
  expect(datesWritten("2022; 2019-09-26; March 2021; 2020-06-30")).toBe(
    "2022; 26 September 2019; March 2021; 30 June 2020",
  );
  expect(datesWritten("2026-03-03")).toBe("3 March 2026");
});
