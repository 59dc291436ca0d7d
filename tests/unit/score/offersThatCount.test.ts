import { describe, expect, test } from "vitest";
import { scoreGaps } from "../../../domain/score/scoreGaps.ts";
import type { ScoredGaps } from "../../../domain/score/scoreInput.ts";
import { area, codes, figure, input, offer, part } from "./build.ts";

const [a, b] = [area("A", 0), area("B", 8)];
const districts = [area("district D", null, { adults: null }), area("district E", null, { adults: null })];
const parts = [part("ward A", "district D"), part("ward B", "district D")];
const gapAt = (answer: ScoredGaps, code: string) => answer.gaps.find((gap) => gap.code === code);

describe("offers:", () => {
  const one = { areas: [a, b, ...districts], parts, figures: [figure(a, 100), figure(b, 40)] };

  test("online and signposting offers place nobody, and the first are mentioned", () => {
    const answer = scoreGaps(
      input({
        ...one,
        offers: [offer("O", 0, 500, { delivery: "online" }), offer("S", 0, 500, { delivery: "signposting" })],
      }),
    );
    expect(answer.totals).toMatchObject({ met: 0, offers: 0, places: 0 });
    expect(answer.notes).toEqual([
      "2 of 2 wards are in one class (gap), so classes tell little: compare fair shares.",
      "1 online offer left out of the local score.",
      "No offer at this level is known in the study area or around it.",
      "None of those without a place nearby is taken to be able to learn essential skills online (a setting), so online places change nothing.",
    ]);
  });

  test("offers at another level are not counted", () => {
    expect(scoreGaps(input({ ...one, offers: [offer("G", 0, 500, { level: "general" })] })).totals.met).toBe(0);
  });

  test("an offer without a point reaches the areas it serves, and only those", () => {
    const answer = scoreGaps(
      input({ ...one, offers: [offer("O", null, 30, { delivery: "outreach", serves: codes("A") })] }),
    );
    expect(
      [gapAt(answer, "A"), gapAt(answer, "B")].map((gap) => [gap?.met, gap?.placesInReach, gap?.nearestOfferKm]),
    ).toEqual([
      [30, 30, null],
      [0, 0, null],
    ]);
    expect(answer.totals).toMatchObject({ offers: 1, offersWithoutPoint: 0, places: 30 });
  });

  test("a ward without a point is not said to be beyond scoring where an offer comes to it", () => {
    const pointless = [area("A", null), area("B", null)];
    const figures = pointless.map((ward) => figure(ward, 50));
    const offers = [offer("O", null, 30, { delivery: "outreach", serves: codes("A") })];
    const answer = scoreGaps(input({ areas: pointless, figures, offers }));
    expect(answer.gaps.map(({ code, gapScore }) => [code, gapScore])).toEqual([
      ["A", 40],
      ["B", null],
    ]);
    expect(answer.notes).toContain("1 ward without a point cannot be scored.");
  });

  test("an offer that serves a district serves its wards alike", () => {
    const answer = scoreGaps(input({ ...one, offers: [offer("O", null, 70, { serves: codes("D") })] }));
    expect([gapAt(answer, "A")?.met, gapAt(answer, "B")?.met]).toEqual([50, 20]);
  });

  test("an outreach offer with an office goes to the areas it serves, not to its office", () => {
    const answer = scoreGaps(
      input({ ...one, offers: [offer("O", 0, 30, { delivery: "outreach", serves: codes("B") })] }),
    );
    expect([gapAt(answer, "A")?.met, gapAt(answer, "B")?.met]).toEqual([0, 30]);
  });

  test("an offer without a point that serves nowhere we know reaches nobody and is counted", () => {
    const answer = scoreGaps(input({ ...one, offers: [offer("O", null, 70, { serves: codes("Nowhere") })] }));
    expect(answer.totals).toMatchObject({ met: 0, offers: 1, offersWithoutPoint: 1, places: 0 });
    expect(answer.notes).toContain("1 offer without a point left out: nobody knows who can reach them.");
  });
});
