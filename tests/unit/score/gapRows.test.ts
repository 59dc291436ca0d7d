import { expect, test } from "vitest";
import { type GapAnswer, gapAnswerSchema } from "../../../domain/contract/gap.ts";
import type { AreaSureness, HowSure } from "../../../domain/contract/sureness.ts";
import { gapColumns, gapRows } from "../../../domain/score/gapRows.ts";
import { scoreGaps } from "../../../domain/score/scoreGaps.ts";
import { area, figure, flow, input, offer } from "./build.ts";

const a = area("A", 0);

test("the columns stand in the order that the published shape has", () => {
  expect(gapColumns.join(",")).toBe(
    "area_code,area_name,area_type,boundary_vintage,level,period,adults,need_stock,need_per_year,need_lo,need_hi,need_marker,need_basis,places_in_reach,met,unmet,unmet_lo,unmet_hi,unmet_structural,unmet_signpostable,gap_score,gap_lo,gap_hi,gap_score_after_online,spare_share,fair_share_index,class,years_to_reach_everyone,rank,rank_p05,rank_p95,flags,snapshot",
  );
});

test("a scored ward gives a full row, and what nobody asked for or nobody knows is blank, not 0", () => {
  const [row] = gapRows(
    answered({ figures: [figure(a, 1000, { lo: 800, hi: 1200 })], indicator: { ...flow, kind: "stock" } }),
  );
  expect(row).toEqual({
    area_code: "A",
    area_name: "Area A",
    area_type: "ward",
    boundary_vintage: "2023",
    level: "essential",
    period: "2024",
    adults: 1000,
    need_stock: 1000,
    need_per_year: 100,
    need_lo: 80,
    need_hi: 120,
    need_marker: null,
    need_basis: "measured",
    places_in_reach: 50,
    met: 50,
    unmet: 50,
    unmet_lo: null,
    unmet_hi: null,
    unmet_structural: 50,
    unmet_signpostable: 0,
    gap_score: 50,
    gap_lo: null,
    gap_hi: null,
    gap_score_after_online: null,
    spare_share: 0,
    fair_share_index: 100,
    class: "gap",
    years_to_reach_everyone: 20,
    rank: 1,
    rank_p05: null,
    rank_p95: null,
    flags: null,
    snapshot: "snapshot 1",
  });
  expect(Object.keys(row ?? {})).toEqual([...gapColumns]);
});

test("a suppressed need prints its marker and keeps every score blank", () => {
  const figures = [figure(a, null, { lo: 1, hi: 4, marker: "c" })];
  const [row] = gapRows(answered({ figures, indicator: { ...flow, kind: "stock" } }));
  expect(row).toMatchObject({
    need_stock: "[c]",
    need_per_year: "[c]",
    need_lo: 0.1,
    need_hi: 0.4,
    need_marker: "[c]",
    met: null,
    unmet: null,
    gap_score: null,
    class: "unknown",
    rank: null,
    flags: "need suppressed",
  });
});

const drawn: AreaSureness = {
  type: "drawn",
  need: { low: 80, high: 120 },
  unmet: { low: 30.5, high: 70 },
  gapScore: { low: 38.125, high: 58.3333333 },
  gapShare: 0.9,
  classes: { gap: 0.9, "gap and spare": 0, balanced: 0.1, "over-provided": 0, unknown: 0 },
  certainClass: null,
  rank: { low: 1, high: 2 },
  tiedWith: 1,
  worstTenthShare: 1,
};

test("the ranges stand beside what they are of, and an area whose class the draws do not agree on is flagged", () => {
  const answer = answered({ figures: [figure(a, 100, { lo: 70, hi: 130 })] });
  expect(gapRows(answer, sure(drawn))[0]).toMatchObject({
    unmet: 50,
    unmet_lo: 30.5,
    unmet_hi: 70,
    gap_lo: 38.125,
    gap_hi: 58.333333,
    rank_p05: 1,
    rank_p95: 2,
    flags: "not certain",
  });
  expect(gapRows(answer, sure({ ...drawn, certainClass: "gap", gapScore: null }))[0]).toMatchObject({
    gap_lo: null,
    gap_hi: null,
    flags: null,
  });
  expect(gapRows(answer, sure({ type: "not known", because: "no interval" }))[0]).toMatchObject({
    unmet_lo: null,
    rank_p95: null,
    flags: null,
  });
});

test("a suppressed ward has no score of its own, but the ranges of its draws", () => {
  const answer = answered({ figures: [figure(a, null, { lo: 70, hi: 130, marker: "c" })] });
  expect(gapRows(answer, sure(drawn))[0]).toMatchObject({
    unmet: null,
    unmet_lo: 30.5,
    class: "unknown",
    flags: "need suppressed; not certain",
  });
});

test("a need that is merely missing is blank", () => {
  expect(gapRows(answered({ figures: [] }))[0]).toMatchObject({
    need_stock: null,
    need_per_year: null,
    need_marker: null,
  });
});

function answered(given: Parameters<typeof input>[0]): GapAnswer {
  const answer = scoreGaps(input({ areas: [a], offers: [offer("P", 2, 50)], ...given }));
  return gapAnswerSchema.parse({ ...answer, partnership: "here", snapshot: "snapshot 1" });
}

/** What the draws say of area A. */
function sure(sureness: AreaSureness): HowSure {
  return {
    ...answered({}),
    seed: 1,
    draws: 500,
    commonError: 0,
    whole: { type: "not known", because: "no interval" },
    areas: [{ code: a.code, sureness, needRank: null }],
    notes: [],
  };
}

test("a time past fifty years says so, for 50 itself would look exact", () => {
  const slow = { figures: [figure(a, 1000)], indicator: { ...flow, kind: "stock" as const } };
  const [row] = gapRows(answered({ ...slow, offers: [offer("P", 2, 10)] }));
  expect(row).toMatchObject({ met: 10, years_to_reach_everyone: "over 50" });
});

test("figures carry no binary fractions", () => {
  const [row] = gapRows(answered({ figures: [figure(a, 100.1 + 200.2)] }));
  expect(row?.need_per_year).toBe(300.3);
});
