import { expect, test } from "vitest";
import { barsTitle } from "../../../web/compare/barsTitle.ts";

const most = "the most people in need";
const bar = (label: string, value: number | null, low: number | null = null, high: number | null = null) => ({
  label,
  value,
  low,
  high,
});

test("the title names the longest bar where nothing casts doubt on it", () => {
  expect(barsTitle([bar("A", 10), bar("B", 30), bar("C", 20)], most)).toBe("B has the most people in need");
  expect(barsTitle([bar("A", 10, 5, 15), bar("B", 30, 20, 40)], most)).toBe("B has the most people in need");
});

test("where intervals overlap the title does not name one as the longest", () => {
  expect(barsTitle([bar("A", 28, 20, 35), bar("B", 30, 22, 40)], most)).toBe("A or B has the most people in need");
  expect(barsTitle([bar("A", 20, 10, 25), bar("B", 30, 22, 40)], most)).toBe("A or B has the most people in need");
  expect(barsTitle([bar("A", 28, 20, 35), bar("B", 30, 22, 40), bar("C", 25, 15, 33)], most)).toBe(
    "Several may have the most people in need",
  );
});

test("bars that are written alike share it, and what is not known takes no part", () => {
  expect(barsTitle([bar("A", 30), bar("B", 30.01), bar("C", 5)], most)).toBe("A and B share the most people in need");
  expect(barsTitle([bar("A", 30), bar("B", 30), bar("C", null)], most)).toBe("They are all alike");
  expect(barsTitle([bar("A", 30), bar("B", null)], most)).toBe("Known for A only");
  expect(barsTitle([bar("A", null), bar("B", null)], most)).toBe("Not known for any of them");
});
