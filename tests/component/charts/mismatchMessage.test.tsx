import { expect, test } from "vitest";
import { mismatchMessage } from "../../../web/charts/mismatch/mismatchMessage.ts";
import { mismatchPoints } from "../../../web/charts/mismatch/mismatchPoints.ts";
import { mapView } from "../../../web/views/mapViews.ts";
import { answerOf, gapOf } from "../map/builders.ts";

/** Need rises by the adults it is divided by: 1,000 adults each, so `needPerYear` is the rate. */
function ward(
  code: string,
  name: string,
  needPerYear: number | null,
  fairShareIndex: number | null,
  unmet: number | null,
) {
  return gapOf({ code, name, adults: 1000, needPerYear, fairShareIndex, unmet });
}

const wards = { one: "ward", many: "wards" };

function messageOf(gaps: Parameters<typeof mismatchMessage>[0]) {
  const points = mismatchPoints(gaps, mapView("mismatch", answerOf(gaps)));
  return mismatchMessage(gaps, points, wards);
}

test("the title counts the areas with high need and little provision in ten words", () => {
  const gaps = [
    ward("E1", "Ardwick", 30, 40, 12),
    ward("E2", "Bowdon", 20, 80, 5),
    ward("E3", "Crumpsall", 10, 120, 1),
    ward("E4", "Harpurhey", 31, 41, 25),
    ward("E5", "Didsbury", 21, 81, 3),
    ward("E6", "Ancoats", 11, 121, 2),
  ];
  const { title, alt, worst } = messageOf(gaps);
  expect(title).toBe("2 of 6 wards have high need, little provision");
  expect(title.split(" ").length).toBeLessThanOrEqual(10);
  expect(worst.map(({ name }) => name)).toEqual(["Harpurhey", "Ardwick"]);
  expect(alt).toContain("most people are unmet in Harpurhey and Ardwick");
});

test("an area whose need or provision is unknown is on no chart and in no count", () => {
  const known = [ward("E1", "One", 30, 40, 12), ward("E2", "Two", 20, 80, 5), ward("E3", "Three", 10, 120, 1)];
  const gaps = [...known, ward("E4", "Four", null, 40, null), ward("E5", "Five", 5, null, null)];
  expect(messageOf(gaps).title).toBe("1 of 3 wards has high need, little provision");
});

test("where need goes with provision, no ward has much of one and little of the other", () => {
  const gaps = [10, 20, 30].map((need, place) => ward(`E${place}`, `Ward ${place}`, need, 4 * need, need));
  expect(messageOf(gaps)).toMatchObject({ title: "No ward has both high need and little provision", worst: [] });
});

test("that need and provision go together is said from ten areas on, and only where it is clear", () => {
  const rising = Array.from({ length: 12 }, (_, n) => ward(`E${n}`, `Ward ${n}`, 10 + n, 50 + n, 1));
  expect(messageOf(rising).alt).toContain("more need tends to go with more provision");
  expect(messageOf(rising.slice(0, 9)).alt).not.toContain("tends to go");
  const mixed = Array.from({ length: 12 }, (_, n) =>
    ward(`E${n}`, `Ward ${n}`, 10 + n, n % 2 === 0 ? 50 + n : 90 - n, 1),
  );
  expect(messageOf(mixed).alt).toContain("neither more nor less");
});
