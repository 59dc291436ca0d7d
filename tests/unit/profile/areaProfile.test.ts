import { expect, test } from "vitest";
import { partnershipIdSchema } from "../../../domain/contract/partnership.ts";
import { areaProfile, type AreaProfileInput, type LevelFacts } from "../../../domain/profile/areaProfile.ts";
import { indicatorFigure } from "../../../domain/profile/indicatorFigure.ts";
import { peerTable } from "../../../domain/profile/peerTable.ts";
import { answerOf, gapOf } from "../../component/map/builders.ts";
import { area, flow } from "../score/build.ts";

const [here, elsewhere] = [area("E05000001", 0), area("E05000002", 3)];

/** The profile of an area that answers give so many gaps for; `others` are areas that none does. */
function profileInput(facts: LevelFacts, others: readonly string[] = []): AreaProfileInput {
  const gaps = "answer" in facts ? { [facts.level]: facts.answer.gaps } : {};
  return {
    partnership: partnershipIdSchema.parse("vale"),
    snapshot: "s",
    area: here,
    partOf: [],
    levels: [facts],
    table: peerTable(gaps, others),
  };
}

function scoredFacts(code: string): LevelFacts {
  const answer = { ...answerOf([gapOf({ code })]), indicator: flow };
  return {
    level: "essential",
    indicators: [],
    answer,
    opensOn: "2024",
    notes: ["By best fit."],
    trend: [],
    periodsLeftOut: 0,
  };
}

test("an area that the answer does not hold is not scored at that level, and its peers are all areas of its kind", () => {
  const profile = areaProfile(profileInput(scoredFacts(elsewhere.code), [here.code]));
  expect(profile.peers).toBe(2);
  expect(profile.levels).toEqual([
    {
      type: "not scored",
      level: "essential",
      because: "No area that the need is known for lies in this ward, as far as the area parts say.",
      indicators: [],
    },
  ]);
});

test("what must be known of how the need was put to these areas stands with the level", () => {
  const [level] = areaProfile(profileInput(scoredFacts(here.code))).levels;
  expect(level).toMatchObject({ type: "scored", notes: ["By best fit."] });
});

test("an area outside the table is a slip of the caller", () => {
  expect(() => areaProfile(profileInput(scoredFacts(elsewhere.code)))).toThrow(
    "E05000001 is not in the table of 1 peers",
  );
});

test("where more of an indicator means less need, the lowest figure ranks first, and a marker takes no rank", () => {
  const peers = Float64Array.of(0.4, 0.9, Number.NaN);
  const figure = { value: 0.4, lo: null, hi: null, marker: null };
  const skilled = { ...flow, direction: "higher is less need" as const };
  const rankOf = (indicator: typeof flow, value: number | null) =>
    indicatorFigure({ indicator, period: "2024", figure: { ...figure, value }, peers }).rank;
  expect(rankOf(skilled, 0.4)).toEqual({ rank: 1, of: 2, tiedWith: 0 });
  expect(rankOf(flow, 0.4)).toEqual({ rank: 2, of: 2, tiedWith: 0 });
  expect(rankOf(skilled, null)).toBeNull();
});
