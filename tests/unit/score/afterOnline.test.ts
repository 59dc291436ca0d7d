import { describe, expect, test } from "vitest";
import { scoreGaps } from "../../../domain/score/scoreGaps.ts";
import type { ScoredOffer, ScoreInput } from "../../../domain/score/scoreInput.ts";
import { area, codes, figure, flow, offer, part } from "./build.ts";
import { toy, toyA, toyAreas, toyB, toyC, toyOffers, toyReach } from "./toy.ts";

const perLevel = <Value>(value: Value) => ({ essential: value, general: value, specialist: value });
const nation = (people: number | null) => perLevel(people === null ? null : { people, source: "a survey" });
const online = (places: number | null, more: Partial<ScoredOffer> = {}) =>
  offer("O", null, places, { delivery: "online", ...more });

/** The worked example with an online offer; half of the unmet could learn online. */
function answer(given: ScoredOffer[], national: number | null, more: Partial<ScoreInput> = {}, eligible = 0.5) {
  return scoreGaps(
    toy(
      { offers: [...toyOffers, ...given], ...more },
      { nationalNeed: nation(national), onlineEligible: perLevel(eligible) },
    ),
    { reachOf: toyReach },
  );
}

describe("after online places:", () => {
  test("the worked example's unmet halve, and the headline stays as it was", () => {
    const { gaps, totals } = answer([online(5000)], 20_000);
    expect(gaps[0]).toMatchObject({
      code: "A",
      unmet: expect.closeTo(56.474481, 6),
      gapScore: expect.closeTo(56.474481, 6),
      unmetAfterOnline: expect.closeTo(28.23724, 6),
      gapScoreAfterOnline: expect.closeTo(28.23724, 6),
      class: "gap",
      rank: 1,
    });
    expect(totals).toMatchObject({ offers: 2, places: 120, unmet: expect.closeTo(56.474481, 6) });
    expect(totals.online).toEqual({
      offers: 1,
      offersWithoutPlaces: 0,
      places: 5000,
      share: 40,
      eligible: expect.closeTo(28.23724, 6),
      placed: expect.closeTo(28.23724, 6),
      unmetAfter: expect.closeTo(28.23724, 6),
      gapScoreAfter: expect.closeTo((100 * 28.23724) / 160, 6),
    });
  });

  test("where need is a stock, the nation's is too, and is reached within as many years", () => {
    const figures = [figure(toyA, 1000), figure(toyB, 400), figure(toyC, 200)];
    const { totals } = answer([online(5000)], 200_000, { figures, indicator: { ...flow, kind: "stock" } });
    expect(totals.online?.share).toBeCloseTo(40, 9);
  });

  test("without the nation's need the places are shown and given to nobody", () => {
    const { gaps, totals, notes } = answer([online(5000)], null);
    expect(gaps[0]).toMatchObject({ unmetAfterOnline: null, gapScoreAfterOnline: null });
    expect(totals.online).toMatchObject({ places: 5000, share: null, placed: null, unmetAfter: null });
    expect(notes).toContainEqual(expect.stringMatching(/^5,000 online places are for the whole nation\./u));
  });

  test("where nobody is taken to be able to learn online, after is before", () => {
    const { gaps, totals, notes } = answer([online(5000)], null, {}, 0);
    expect(gaps[0]?.unmetAfterOnline).toBe(gaps[0]?.unmet);
    expect(totals.online).toMatchObject({ share: null, eligible: 0, placed: 0, gapScoreAfter: totals.gapScore });
    expect(notes).toContainEqual(expect.stringContaining("online places change nothing"));
  });

  test("an online offer that does not say its places is counted apart", () => {
    const { totals, notes } = answer([online(null), online(100)], 20_000);
    expect(totals.online).toMatchObject({ offers: 2, offersWithoutPlaces: 1, places: 100, share: 0.8 });
    expect(notes).toContainEqual(expect.stringMatching(/^1 of 2 online offers does not say/u));
  });

  test("an online offer for one ward of the study area is that ward's alone, whatever the nation needs", () => {
    expect(answer([online(20, { serves: codes("A") })], null).totals.online).toMatchObject({
      share: 20,
      placed: 20,
      unmetAfter: expect.closeTo(36.474481, 6),
    });
    expect(answer([online(20, { serves: codes("C") })], null).totals.online).toMatchObject({ share: 20, placed: 0 });
  });

  test("an online offer for one ward of the study area is that ward's alone also where its need is unknown", () => {
    const figures = [figure(toyA, 100), figure(toyB, 40), figure(toyC, null)];
    const { totals } = answer([online(20, { serves: codes("C") })], null, { figures });
    expect(totals.online).toMatchObject({ share: 20, placed: 0 });
  });

  test("an offer that names a district and a LEP with half of a ward each serves half of it, for nobody says that the halves differ", () => {
    const { totals } = answer([online(90, { serves: codes("D", "L") })], null, {
      areas: [...toyAreas, area("district D", null), area("lep L", null)],
      parts: [part("ward A", "district D", 0.5), part("ward A", "lep L", 0.5)],
    });
    expect(totals.online).toMatchObject({ share: 90, placed: expect.closeTo(28.23724 / 2, 6) });
  });

  test("the offer for fewer areas is given out first, so that none of its places stays free for want of order", () => {
    const wide = online(20, { serves: codes("A", "B") });
    const narrow = online(50, { id: "N", serves: codes("A") });
    const { totals } = scoreGaps(toy({ offers: [wide, narrow] }, { onlineEligible: perLevel(0.5) }));
    expect(totals.online).toMatchObject({ share: 70, eligible: 80, placed: 70 });
  });

  test("an online offer for a district half outside is shared by need, and not used where that is unknown", () => {
    const far = area("F", 300);
    const given = (need: number | null, serves = "D", district = [area("district D", null)]) => {
      const wards = [...toyAreas, far];
      return answer([online(90, { serves: codes(serves) })], null, {
        areas: [...wards, ...district],
        parts: [part("ward A", "district D"), part("ward F", "district D")],
        figures: [figure(toyA, 100), figure(toyB, 40), figure(toyC, 20), figure(far, need)],
        studyArea: [toyA, toyB, toyC],
      });
    };
    expect(given(200).totals.online).toMatchObject({ share: 30, placed: expect.closeTo(28.23724, 6) });
    expect(given(null).totals.online).toMatchObject({ share: null, placed: null });
    expect(given(200, "D", []).totals.online).toMatchObject({ share: 30 });
    expect(given(200, "Nowhere").totals.online).toMatchObject({ share: null, placed: null });
    expect(given(null).notes).toContainEqual(expect.stringMatching(/^1 online offer is for areas of which/u));
  });

  test("where half of a ward lies in the study area, half of its people ask for what is served there", () => {
    const halves = [part("ward A", "district D", 0.5), part("ward A", "district E", 0.5)];
    const [inside, outside] = [area("district D", null), area("district E", null)];
    const given = toy(
      {
        areas: [toyA, inside, outside],
        parts: halves,
        figures: [figure(toyA, 100)],
        offers: [online(40, { serves: codes("D") })],
        studyArea: [inside],
      },
      { onlineEligible: perLevel(1) },
    );
    expect(scoreGaps(given).totals).toMatchObject({ unmet: 50, online: { share: 40, eligible: 50, placed: 40 } });
  });

  test("an offer that names a ward and its own district serves the ward's people once", () => {
    const far = area("F", 300);
    const { totals } = answer([online(90, { serves: codes("A", "D") })], null, {
      areas: [...toyAreas, far, area("district D", null)],
      parts: [part("ward A", "district D"), part("ward F", "district D")],
      figures: [figure(toyA, 100), figure(toyB, 40), figure(toyC, 20), figure(far, 200)],
      studyArea: [toyA, toyB, toyC],
    });
    expect(totals.online?.share).toBeCloseTo(30, 9);
  });

  test("a nation set to need less than the study area gives it all places, and that is said", () => {
    const { totals, notes } = answer([online(10)], 100);
    expect(totals.online).toMatchObject({ share: 10, placed: 10 });
    expect(notes).toContainEqual(expect.stringMatching(/^The nation's need is set to less/u));
  });

  test("without online offers there is nothing to show", () => {
    expect(answer([], 20_000)).toMatchObject({ totals: { online: null }, gaps: [{ unmetAfterOnline: null }, {}, {}] });
  });
});
