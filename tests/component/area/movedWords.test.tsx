import { expect, test } from "vitest";
import { movedWords } from "../../../web/area/movedWords.ts";

const point = (period: string, value: number | null, low: number | null = null, high: number | null = null) => ({
  period,
  value,
  low,
  high,
  words: "",
});

test("a trend goes from the first known period to the last, whatever is unknown between and around", () => {
  expect(
    movedWords([point("2018", null), point("2019", 120), point("2020", null), point("2021", 100), point("2022", null)]),
  ).toEqual({ short: "fell from 2019 to 2021", long: "fell from 120.0 in 2019 to 100.0 in 2021" });
});

test("where the intervals overlap nobody knows whether it rose", () => {
  expect(movedWords([point("2019", 100, 80, 120), point("2021", 120, 110, 140)])?.short).toBe(
    "may have risen from 2019 to 2021",
  );
  expect(movedWords([point("2019", 140, 110, 150), point("2021", 100, 80, 115)])?.short).toBe(
    "may have fallen from 2019 to 2021",
  );
  expect(movedWords([point("2019", 100, 80, 105), point("2021", 120, 110, 140)])?.short).toBe("rose from 2019 to 2021");
});

test("what is written alike has not moved, and one period is no trend", () => {
  expect(movedWords([point("2019", 100), point("2021", 100.01)])?.short).toBe("in 2021 is as it was in 2019");
  expect(movedWords([point("2019", 100), point("2021", null)])).toBeNull();
});
