import { describe, expect, test } from "vitest";
import { scoreGaps } from "../../../domain/score/scoreGaps.ts";
import type { ScoredGaps } from "../../../domain/score/scoreInput.ts";
import { area, figure, input, offer, part } from "./build.ts";

const [a, b, c] = [area("A", 0), area("B", 8), area("C", 16)];
const areas = [a, b, c];
const districts = [area("district D", null, { adults: null }), area("district E", null, { adults: null })];
const parts = [part("ward A", "district D"), part("ward B", "district D"), part("ward C", "district E")];
const figures = [figure(a, 100), figure(b, 40), figure(c, 20)];
const gapAt = (answer: ScoredGaps, code: string) => answer.gaps.find((gap) => gap.code === code);

describe("the study area and its buffer:", () => {
  const studyArea = districts.slice(0, 1);
  const given = { areas: [...areas, ...districts], parts, figures, studyArea };
  const between = [offer("P", 10, 30), offer("Q", 20, 5)];

  test("only the study area is reported, but people in the ring take places", () => {
    const alone = scoreGaps(input({ ...given, offers: between, bufferKm: 0 }));
    const ringed = scoreGaps(input({ ...given, offers: between, bufferKm: 15 }));
    expect([alone, ringed].map(({ gaps }) => gaps.map(({ code }) => code))).toEqual([
      ["A", "B"],
      ["A", "B"],
    ]);
    expect(gapAt(alone, "B")?.unmet).toBeCloseTo(10, 9);
    expect(ringed.totals.met).toBeLessThan(alone.totals.met ?? Number.NaN);
    expect(ringed.notes.filter((note) => note.includes("around the study area"))).toEqual([]);
  });

  test("without need figures in the ring the answer warns of the edge", () => {
    const answer = scoreGaps(input({ ...given, figures: figures.slice(0, 2), offers: between, bufferKm: 10 }));
    expect(answer.notes).toContain(
      "No need is known in the 10 km around the study area: people from there are not counted, so gaps near the edge may look smaller than they are.",
    );
  });

  test("without offers in the ring the answer warns of the edge", () => {
    const answer = scoreGaps(input({ ...given, offers: [offer("P", 3, 60)], bufferKm: 10 }));
    expect(answer.notes).toContain(
      "No offer is known in the 10 km around the study area: people near the edge may have places that are not counted, so their gaps may look larger than they are.",
    );
  });

  test("a ward of which 30 % lies in the study area counts with 30 % of its people, in the district and in the total alike", () => {
    const cut = { ...given, parts: [part("ward A", "district D"), part("ward B", "district D", 0.3)], bufferKm: 0 };
    const byDistrict = scoreGaps(input({ ...cut, areaType: "district" }));
    expect(gapAt(byDistrict, "D")).toMatchObject({ needPerYear: 112, unmet: 112 });
    expect(byDistrict.totals).toMatchObject({ needPerYear: 112, unmet: 112, gapScore: 100 });
    expect(byDistrict.notes).toContain(
      "1 ward only partly in the study area: the total counts the part inside, a row of its own is about the whole.",
    );
    const byWard = scoreGaps(input(cut));
    expect(byWard.gaps.map(({ code, needPerYear }) => [code, needPerYear])).toEqual([
      ["A", 100],
      ["B", 40],
    ]);
    expect(byWard.totals.needPerYear).toBe(112);
  });

  test("a ward that is listed beside its district, or lies in two listed LEPs, counts once", () => {
    const lep = [area("lep L", null), area("lep M", null)];
    const inLeps = [part("ward A", "lep L"), part("ward A", "lep M")];
    const total = (more: Parameters<typeof input>[0]) => scoreGaps(input({ ...given, ...more })).totals.needPerYear;
    expect(total({ studyArea: [...studyArea, a] })).toBe(140);
    expect(total({ studyArea: lep, areas: [...given.areas, ...lep], parts: [...parts, ...inLeps] })).toBe(100);
  });

  test("asked by a larger area, the piece of it inside the study area is reported", () => {
    const region = area("region R", null);
    const answer = scoreGaps(
      input({
        ...given,
        areaType: "region",
        areas: [...given.areas, region],
        parts: [...parts, part("district D", "region R"), part("district E", "region R")],
      }),
    );
    expect(answer.gaps.map(({ code, needPerYear }) => [code, needPerYear])).toEqual([["R", 140]]);
  });
});
