import { describe, expect, test } from "vitest";
import { notScoredMessage } from "../../../domain/report/words/levelMessage.ts";
import { mapTitle } from "../../../domain/report/words/titles.ts";
import { isByShare } from "../../../domain/report/document/levelTally.ts";
import { caveats } from "../../../domain/report/words/caveats.ts";
import { inventedWarnings } from "../../../domain/report/words/invented.ts";
import { keptRunOf, scoredLevel } from "./builders.ts";
import { codeOf, countedRow, essentialRows, generalRows, rowOf } from "./builtRows.ts";
import { saidOf } from "./saidOf.ts";

const gap = countedRow(1, [240, 150, 40]);
const balanced = (n: number) => countedRow(n, [100, 0, 0], { class: "balanced" });
/** Three wards with a gap, whose lowest fair-share index is this. */
const sharedFrom = (index: number) =>
  [1, 2, 3].map((n) => countedRow(n, [100, 50, 0], { fairShareIndex: n === 1 ? index : 100 }));
const noDraws = { whole: { type: "not known", because: "no interval" } } as const;

describe("the message of a level", () => {
  test("counts the gaps among all wards, and the people without a place with what nine draws in ten lie between", async () => {
    const { message } = await saidOf([gap, countedRow(2, [120, 20, 0]), balanced(3)]);
    expect(message).toBe(
      "Essential: 2 of 3 wards have a gap; 170 people a year have no place left within reach (160 to 222).",
    );
  });

  test("speaks of one ward and one person in the singular", async () => {
    const { message } = await saidOf([countedRow(1, [10, 1, 0]), balanced(2), balanced(3)], { level: noDraws });
    expect(message).toBe(
      "Essential: 1 of 3 wards has a gap; 1 person a year has no place left within reach (no range: nobody knows how sure the need figures are).",
    );
  });

  test("says that everybody finds a place, and why there is no range to that", async () => {
    const { message } = await saidOf([balanced(1), balanced(2)], { level: noDraws });
    expect(message).toBe(
      "Essential: none of 2 wards has a gap; everybody in need can find a place (no range: nobody knows how sure the need figures are).",
    );
  });

  test("says that none has a gap, and that the range still leaves some unmet", async () => {
    const whole = {
      type: "drawn",
      need: { low: 1, high: 2 },
      unmet: { low: 0, high: 6.04 },
      gapScore: null,
      gapShare: 0,
    } as const;
    const { message } = await saidOf([balanced(1), balanced(2)], { level: { whole } });
    expect(message).toBe(
      "Essential: none of 2 wards has a gap; everybody in need can find a place (but up to 6 people unmet if need is higher).",
    );
  });

  test("says both and all where every ward has a gap", async () => {
    const two = await saidOf([gap, countedRow(2, [120, 20, 0])], { level: noDraws });
    expect(two.message).toBe(
      "Essential: both wards have a gap; 170 people a year have no place left within reach (no range: nobody knows how sure the need figures are).",
    );
    const three = await saidOf([gap, countedRow(2, [120, 20, 0]), countedRow(3, [10, 5, 0])], { level: noDraws });
    expect(three.message).toBe(
      "Essential: all 3 wards have a gap; 175 people a year have no place left within reach (no range: nobody knows how sure the need figures are).",
    );
  });

  test("a report on one ward speaks of the ward", async () => {
    const { message } = await saidOf([gap], { level: noDraws });
    expect(message).toBe(
      "Essential: the ward has a gap; 150 people a year have no place left within reach (no range: nobody knows how sure the need figures are).",
    );
  });

  test("counts gaps only among wards that can be scored, where some cannot", async () => {
    const { message } = await saidOf([gap, balanced(2), rowOf(3, { flags: ["need unknown"] })], { level: noDraws });
    expect(message).toBe(
      "Essential: 1 of the 2 wards that can be scored has a gap; 150 people a year have no place left within reach (no range: nobody knows how sure the need figures are).",
    );
  });

  test("says that no ward can be scored, and gives no number of people", async () => {
    const { message } = await saidOf([rowOf(1), rowOf(2)], { level: noDraws });
    expect(message).toBe(
      "Essential: none of 2 wards can be scored; how many people have no place within reach is not known.",
    );
  });

  test("counts withheld wards in the people and not in the classes", async () => {
    const { message } = await saidOf(essentialRows(), {
      question: { disclosure: { type: "small numbers withheld", below: 10 } },
    });
    expect(message).toBe(
      "Essential: 2 of the 3 wards that can be scored and shown have a gap (2 are withheld); 190 people a year, withheld wards included, have no place left within reach (160 to 225).",
    );
  });

  test("says no number of people where the total is itself small", async () => {
    const rows = [countedRow(1, [40, 3, 0]), balanced(2), balanced(3)];
    const { message } = await saidOf(rows, { question: { disclosure: { type: "small numbers withheld", below: 10 } } });
    expect(message).toBe(
      "Essential: none of the 2 wards that can be shown has a gap (1 is withheld); the number of people is withheld.",
    );
  });

  test("says that all is withheld where every ward is", async () => {
    const { message } = await saidOf([countedRow(1, [40, 3, 0])], {
      question: { disclosure: { type: "small numbers withheld", below: 10 } },
    });
    expect(message).toBe(
      "Essential: the figures of the one ward are withheld, for they are small; the number of people is withheld.",
    );
  });

  test("leads with fair shares where nearly all wards share a class", async () => {
    const { message } = await saidOf(generalRows(), { level: { saturated: { class: "gap", share: 1 }, ...noDraws } });
    expect(message).toBe(
      "Essential: all 7 wards have a gap; 1,435 people a year have no place left within reach (no range: nobody knows how sure the need figures are). Compare fair shares of places: 3 wards fall short of theirs, Ashby furthest at an index of 40 (the study area is 100).",
    );
  });

  test("names no ward as the lowest where two read alike", async () => {
    const [one, ...others] = sharedFrom(40);
    const rows = [
      ...(one === undefined ? [] : [one]),
      countedRow(4, [100, 50, 0], { fairShareIndex: 40.3 }),
      ...others,
    ];
    const { message } = await saidOf(rows, { level: { saturated: { class: "gap", share: 1 }, ...noDraws } });
    expect(message).toContain("2 wards fall short of theirs, the furthest at an index of 40 (the study area is 100).");
  });

  test("where no offer is known it says so, and not how many wards have a gap: nobody has looked for places there", async () => {
    const rows = [countedRow(1, [240, 240, 0]), countedRow(2, [100, 100, 0])];
    const { totals } = scoredLevel("essential", rows);
    const twin = { met: 0, unmet: 340, gapScore: 100, gaps: 2 };
    const level = {
      ...noDraws,
      saturated: { class: "gap", share: 1 } as const,
      totals: {
        ...totals,
        yearsToReachEveryone: 50,
        offers: 0,
        places: 0,
        placesByBasis: {},
        shorterReach: twin,
        longerReach: twin,
      },
    };
    const said = await saidOf(rows, { level });
    expect(said.message).toBe(
      "Essential: no offer is known at this level, so everybody in need counts as unmet; 340 people a year have no place left within reach (no range: nobody knows how sure the need figures are).",
    );
    expect([said.people.join(" "), said.sure.join(" ")]).toEqual([
      expect.not.stringContaining("At today’s places"),
      expect.not.stringContaining("How far people travel"),
    ]);
    expect(isByShare(said.section.level)).toBe(false);
    expect(mapTitle(said.section)).toBe("Essential: 2 of 2 wards have a gap");
  });

  test("everybody finds a place as far as need is known, where it is not known everywhere", async () => {
    const { message } = await saidOf([balanced(1), rowOf(2, { flags: ["need unknown"] })], { level: noDraws });
    expect(message).toContain("everybody whose need is known can find a place");
  });

  test("one ward alone is short of its fair share, and where none is that is said", async () => {
    const saturated = { class: "gap", share: 1 } as const;
    const one = await saidOf(sharedFrom(79), { level: { saturated, ...noDraws } });
    expect(one.message).toContain("1 ward falls short of its own, Ashby at an index of 79 (the study area is 100).");
    const none = await saidOf(sharedFrom(80), { level: { saturated, ...noDraws } });
    expect(none.message).toContain(
      "no ward falls short of its own; the lowest index, in Ashby, is 80 (the study area is 100).",
    );
  });

  test("an index that counts nobody gives rank points and no people", async () => {
    const { message } = await saidOf([rowOf(1, { rankMismatch: 12 }), rowOf(2, { rankMismatch: -12 })], {
      level: noDraws,
    });
    expect(message).toBe("Essential: need is an index that counts nobody, so wards have rank points and no score.");
  });

  test("a level without a score says why", () => {
    expect(notScoredMessage({ type: "not scored", level: "specialist", because: "No indicator is a headline." })).toBe(
      "Specialist: cannot be scored. No indicator is a headline.",
    );
  });
});

describe("whose people", () => {
  test("chosen wards are added up, and have no range because nothing was drawn for just these", async () => {
    const rows = [gap, countedRow(2, [120, 20, 0])];
    const { chosen, totals } = scoredLevel("essential", rows);
    const { message, sure } = await saidOf(rows, {
      level: { chosen: { ...chosen, unmetLo: null, unmetHi: null }, totals: { ...totals, unmet: 9000 } },
      question: { areas: [codeOf(1), codeOf(2)] },
    });
    expect(message).toBe(
      "Essential: both wards have a gap; 170 people a year have no place left within reach (no range: nothing was drawn for just these areas).",
    );
    expect(sure).toContain("No range is given for the number of people: nothing was drawn for just these areas.");
  });

  test("all wards of the study area have the study area’s people, who may be more than those of the wards", async () => {
    const { message } = await saidOf([gap], {
      level: { totals: { ...scoredLevel("essential", [gap]).totals, unmet: 162.4 } },
    });
    expect(message).toBe(
      "Essential: the ward has a gap; 162 people a year have no place left within reach (160 to 222).",
    );
  });

  test("need without an interval is said to be unsure, not exact", async () => {
    const { sure } = await saidOf([gap], {
      level: { ...noDraws, chosen: { ...scoredLevel("essential", [gap]).chosen, unmetLo: null, unmetHi: null } },
    });
    expect(sure).toContain("No range is given for the number of people: nobody knows how sure the need figures are.");
  });
});

describe("what follows the message", () => {
  test("the need, who finds no place, what would help them and how long it would take", async () => {
    const { people } = await saidOf([gap, balanced(2)]);
    expect(people).toEqual([
      "3,400 people lack these skills today; to reach them within 10 years, 340 a year need a place. For 150 of them (160 to 222) none is left within reach: a gap score of 44.1.",
      "Of the 150 unmet, 110 are counted as lacking places; 40 are signpostable.",
      "At today’s places it would take 14.6 years to reach everyone, where the ambition is 10.",
    ]);
  });

  test("of ten people or more those who lack places and those who are signpostable are whole people", async () => {
    const { people } = await saidOf([countedRow(1, [240, 150, 7.27])]);
    expect(people[1]).toBe("Of the 150 unmet, 143 are counted as lacking places; 7 are signpostable.");
    const few = await saidOf([countedRow(1, [240, 4, 1.5])]);
    expect(few.people[1]).toBe("Of the 4 unmet, 2.5 are counted as lacking places; 1.5 are signpostable.");
  });

  test("another reach that changes nothing is said in one breath, and nobody is never 0 people", async () => {
    const { totals } = scoredLevel("essential", [balanced(1)]);
    const twin = { met: 100, gapScore: 0, gaps: 0 };
    const saidAt = async (shorter: number, longer: number) =>
      (
        await saidOf([balanced(1)], {
          level: {
            totals: { ...totals, shorterReach: { ...twin, unmet: shorter }, longerReach: { ...twin, unmet: longer } },
          },
        })
      ).sure.find((sentence) => sentence.startsWith("How far"));
    expect([await saidAt(0, 0), await saidAt(12, 0)]).toEqual([
      "How far people travel is an assumption: with three quarters of the distance, or one and a half times, the number would be the same.",
      "How far people travel is an assumption: with three quarters of the distance 12 people a year would be left without a place, with one and a half times the distance nobody.",
    ]);
  });

  test("a yearly flow has no people today and no years", async () => {
    const flow = [countedRow(1, [240, 150, 0], { needStock: null })];
    const { people } = await saidOf(flow, { level: noDraws });
    expect(people).toEqual([
      "240 people a year need a place. For 150 of them none is left within reach: a gap score of 62.5.",
      "All 150 unmet are counted as lacking places.",
    ]);
  });

  test("those who are all signpostable, and nobody unmet at all", async () => {
    const { people } = await saidOf([countedRow(1, [240, 150, 150])], { level: noDraws });
    expect(people[1]).toBe("All 150 unmet are signpostable.");
    const none = await saidOf([balanced(1)], { level: noDraws });
    expect(none.people[0]).toBe(
      "1,000 people lack these skills today; to reach them within 10 years, 100 a year need a place. All of them can find one within reach.",
    );
  });

  test("need that nobody can place is neither met nor unmet, and is said", async () => {
    const totals = { ...scoredLevel("essential", [gap]).totals, needPerYear: 300, met: 90, unmet: 150 };
    const { people } = await saidOf([gap], { level: { totals } });
    expect(people[0]).toContain(
      "300 a year need a place. For 60 of them nobody can say whether they find one. For 150 of them",
    );
  });

  test("where most people without a place live, with what nine draws in ten lie between, and from where nothing can be reached", async () => {
    const { areas } = await saidOf(essentialRows());
    expect(areas).toEqual([
      "Unmet people by ward, the most first: Ashby, 150 (121 to 189); Brook, 20 (4.2 to 41); St Ann’s & Hill, 15.",
      "From 1 ward no place to learn at this level is within reach.",
    ]);
  });

  test("how many gaps the draws leave open, and what another reach and online places would change", async () => {
    const twin = { met: 100, gapScore: 1, gaps: 1 };
    const { totals } = scoredLevel("essential", essentialRows());
    const online = {
      offers: 1,
      offersWithoutPlaces: 0,
      places: 90,
      share: 9,
      eligible: 9,
      placed: 9,
      unmetAfter: 180,
      gapScoreAfter: 30,
    };
    const { sure } = await saidOf(essentialRows(), {
      level: {
        totals: { ...totals, shorterReach: { ...twin, unmet: 240.2 }, longerReach: { ...twin, unmet: 90 }, online },
      },
    });
    expect(sure).toEqual([
      "Nine in ten of 500 draws of what the need may be lie in the range in brackets.",
      "Of the 2 wards with a gap whose need was drawn, 1 is not certain: in more than 5 of 100 draws the class is another.",
      "How far people travel is an assumption: with three quarters of the distance 240 people a year would be left without a place, with one and a half times the distance 90.",
      "Once online places are given out, 180 people a year would be left; the headline is before that.",
    ]);
  });

  test("why a longer reach leaves more people without a place, where it does", async () => {
    const twin = { met: 100, gapScore: 1, gaps: 1 };
    const { totals } = scoredLevel("essential", [gap]);
    const saidAt = async (shorter: number, longer: number) => {
      const twins = { shorterReach: { ...twin, unmet: shorter }, longerReach: { ...twin, unmet: longer } };
      return (await saidOf([gap], { level: { totals: { ...totals, ...twins } } })).sure;
    };
    const why =
      "A longer reach need not help: people from farther away, also from outside the study area, reach in too and take places that those nearer by had.";
    expect((await saidAt(160, 151)).includes(why)).toBe(true);
    expect((await saidAt(140, 145)).includes(why)).toBe(true);
    expect((await saidAt(160, 150)).includes(why)).toBe(false);
  });

  test("a gap that no draw doubts is said to stand", async () => {
    const [ashby] = essentialRows();
    const { sure } = await saidOf(ashby === undefined ? [] : [ashby, balanced(2)]);
    expect(sure[1]).toBe("In the one ward with a gap it is there in at least 95 of 100 draws.");
  });

  test("who is in no class, each for its own reason", async () => {
    const rows = [...essentialRows(), rowOf(8, { needPerYear: 0 })];
    const { leftOut } = await saidOf(rows, { question: { disclosure: { type: "small numbers withheld", below: 10 } } });
    expect(leftOut).toEqual([
      "Not counted by class: 2 wards are withheld, for small numbers of people or to protect such numbers; 1 ward is without a score, for the need there is suppressed or known only within bounds; 1 ward is without anybody in need; 1 ward is without a score, for too little is known there.",
      "Withheld ([c]): Fell and St Ann’s & Hill.",
    ]);
  });

  test("a ward whose need its publisher suppressed is not one of which too little is known", async () => {
    const { leftOut } = await saidOf([gap, rowOf(2, { needMarker: "c", flags: ["need unknown"] })]);
    expect(leftOut).toEqual([
      "Not counted by class: 1 ward is without a score, for the need there is suppressed or known only within bounds.",
    ]);
  });

  test("what a gap score says is told where there is one, and not of a score of nothing", async () => {
    const [some, none] = [await saidOf([gap]), await saidOf([balanced(1)])];
    expect(caveats(some.section)).toContainEqual(expect.stringContaining("A gap score of 62.5 says"));
    expect(caveats(none.section)).not.toContainEqual(expect.stringContaining("A gap score of"));
  });

  test("who lacks places and who is signpostable is withheld where its total is small", async () => {
    const rows = [countedRow(1, [90, 50, 3]), countedRow(2, [70, 30, 0]), countedRow(3, [400, 200, 0])];
    const { people } = await saidOf(rows, { question: { disclosure: { type: "small numbers withheld", below: 10 } } });
    expect(people[1]).toBe("How many of the unmet lack places, and how many are signpostable, is withheld.");
  });
});

describe("invented figures", () => {
  const { head } = keptRunOf();
  const invented = scoredLevel("general", [], {
    level: "general",
    needBasis: "invented",
    totals: { ...scoredLevel("general", []).totals, places: 400, placesByBasis: { invented: 100, measured: 300 } },
  });

  test("are said level by level, need and places apart", () => {
    expect(inventedWarnings({ ...head, levels: [invented] })).toEqual([
      "The need at the general level is invented for show and says nothing about the real place.",
      "Invented for show: 25% of the general places.",
    ]);
  });

  test("a demonstration is named as one, whatever its figures rest on", () => {
    expect(inventedWarnings({ partnership: { ...head.partnership, isDemo: true }, levels: [] })).toEqual([
      "This is a demonstration: its figures are modelled, assumed or invented. Do not use them for decisions.",
    ]);
  });

  test("nothing is said where nothing is invented", () => {
    expect(inventedWarnings(head)).toEqual([]);
  });
});
