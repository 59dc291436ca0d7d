import { expect, test } from "vitest";
import type { MapView } from "../../../web/address/mapAddress.ts";
import type { Gap } from "../../../domain/contract/gap.ts";
import { mapView } from "../../../web/views/mapViews.ts";
import type { SetsServing } from "../../../web/views/overlapsView.ts";
import { liveSentence } from "../../../web/views/sentence/liveSentence.ts";
import { answerOf, code, gapOf, suppressedGap } from "../map/builders.ts";

const wards: readonly Gap[] = [
  gapOf({
    code: "E1",
    name: "Harpurhey",
    needPerYear: 60,
    adults: 1000,
    unmet: 40,
    gapScore: 66,
    fairShareIndex: 20,
    placesPerPerson: 0.12,
    yearsToReachEveryone: 50,
  }),
  gapOf({
    code: "E2",
    name: "Moston",
    needPerYear: 20,
    adults: 1000,
    unmet: 12,
    gapScore: 60,
    fairShareIndex: 90,
    placesPerPerson: 0.5,
    yearsToReachEveryone: 12.5,
  }),
  gapOf({
    code: "E3",
    name: "Didsbury",
    needPerYear: 4,
    adults: 1000,
    unmet: 0,
    gapScore: 0,
    class: "balanced",
    fairShareIndex: 150,
    placesPerPerson: 1.104,
    yearsToReachEveryone: 3,
  }),
];

test.for<readonly [MapView, string]>([
  ["score", "2 have a gap, worst: Harpurhey"],
  ["class", "2 gap and 1 balanced"],
  ["unmet", "25 people unmet a year, most in Harpurhey (40)"],
  ["years", "3 to over 50 years to reach everyone at today’s places, longest: Harpurhey"],
  ["need", "4 to 60 people in need a year per 1,000 adults, most in Harpurhey"],
  ["places", "12 to 110 places in reach per 100 people in need, fewest in Harpurhey"],
  ["fair-share", "1 is short of its fair share, worst: Harpurhey (20)"],
  ["mismatch", "1 has high need and little provision, most people in need in Harpurhey"],
])("by %s the line says: %s", ([view, finding]) => {
  expect(said(view, wards)).toBe(`Essential skills · 3 wards · ${finding}`);
});

test("areas that are not known are counted at the end, and those with nobody in need are not among them", () => {
  const gaps = [
    ...wards,
    suppressedGap("E4", "Ardwick"),
    gapOf({ code: "E5", name: "Quays", needPerYear: 0, unmet: 0, gapScore: null, class: "balanced" }),
  ];
  expect(said("score", gaps)).toBe("Essential skills · 5 wards · 2 have a gap, worst: Harpurhey; 1 is not known");
  expect(said("fair-share", [...gaps, suppressedGap("E6", "Hulme")])).toMatch(/; 2 are not known$/);
});

test("where nothing can be scored the line is the server's, which says why", () => {
  const answer = answerOf([suppressedGap("E1", "Ardwick")], { sentence: "Essential skills: it cannot be scored." });
  expect(liveSentence(answer, mapView("score", answer))).toBe("Essential skills: it cannot be scored.");
});

test("an unknown total of unmet people is not made up by adding those that are known", () => {
  const answer = answerOf(wards);
  const unknown = { ...answer, totals: { ...answer.totals, unmet: null } };
  expect(liveSentence(unknown, mapView("unmet", unknown))).toBe(
    "Essential skills · 3 wards · people unmet a year, most in Harpurhey (40)",
  );
});

test("with nothing to find the line says that there is nothing", () => {
  const content = wards.slice(2);
  const third = [content, content, content].flatMap((all, n) => all.map((gap) => ({ ...gap, code: code(`E${n}`) })));
  expect(said("score", third)).toBe("Essential skills · 3 wards · none has a gap");
  expect(said("unmet", third)).toBe("Essential skills · 3 wards · nobody is unmet");
  expect(said("fair-share", third)).toBe(
    "Essential skills · 3 wards · none is short of its fair share, lowest: Didsbury (150)",
  );
  expect(said("score", wards.slice(0, 1))).toBe("Essential skills · 1 ward · it has a gap");
});

test("overlaps are looked for, found in some areas, or in none", () => {
  expect(saidOfSets(null)).toBe("Essential skills · 3 wards · looking for offers that overlap");
  expect(saidOfSets(new Map())).toBe("Essential skills · 3 wards · no offers overlap at this level");
  expect(
    saidOfSets(
      new Map([
        [code("E2"), 1],
        [code("E3"), 2],
      ]),
    ),
  ).toBe("Essential skills · 3 wards · 2 are served by offers that overlap, most in Didsbury (2 sets)");
});

test("rank mismatch names the area whose need and access are furthest apart", () => {
  const gaps = [41, 55.4, -3].map((rankMismatch, n) => gapOf({ code: `E${n}`, name: `Ward ${n}`, rankMismatch }));
  expect(said("rank-mismatch", gaps)).toBe(
    "Essential skills · 3 wards · 2 have far more need than access, furthest apart: Ward 1 (+55 rank points)",
  );
});

function saidOfSets(sets: SetsServing): string {
  const answer = answerOf(wards);
  return liveSentence(answer, mapView("overlaps", answer, { sets }));
}

function said(view: MapView, gaps: readonly Gap[]): string {
  const answer = answerOf(gaps);
  return liveSentence(answer, mapView(view, answer));
}
