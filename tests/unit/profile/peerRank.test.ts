import * as fc from "fast-check";
import { expect, test } from "vitest";
import { levelRanks } from "../../../domain/profile/levelRanks.ts";
import { peerRank } from "../../../domain/profile/peerRank.ts";
import { peerTable } from "../../../domain/profile/peerTable.ts";
import { gapOf } from "../../component/map/builders.ts";

/** The rank of one figure among others of which null is unknown. */
function ranked(peers: readonly (number | null)[], own: number | null, first?: "most" | "least") {
  return peerRank(
    Float64Array.from(peers, (figure) => figure ?? Number.NaN),
    own ?? Number.NaN,
    first,
  );
}

test("the most comes first, ties share a rank and say how many they are, and the unknown take none", () => {
  const peers = [50, 90, null, 70, 70, 10];
  expect(peers.map((own) => ranked(peers, own))).toEqual([
    { rank: 4, of: 5, tiedWith: 0 },
    { rank: 1, of: 5, tiedWith: 0 },
    null,
    { rank: 2, of: 5, tiedWith: 1 },
    { rank: 2, of: 5, tiedWith: 1 },
    { rank: 5, of: 5, tiedWith: 0 },
  ]);
});

test("where the least comes first, the lowest figure has rank 1 and a real 0 is lower than the unknown", () => {
  expect(ranked([100, 0, null, 40], 0, "least")).toEqual({ rank: 1, of: 3, tiedWith: 0 });
});

test("everyone ahead, tied or behind adds up to all whose figure is known, from either end", () => {
  const figures = fc.array(fc.option(fc.integer({ min: 0, max: 9 })), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(figures, (peers) => {
      const known = peers.filter((figure) => figure !== null);
      for (const own of known) {
        const most = ranked(peers, own, "most");
        const least = ranked(peers, own, "least");
        expect(most?.of).toBe(known.length);
        expect((most?.rank ?? 0) + (least?.rank ?? 0) + (most?.tiedWith ?? 0)).toBe(known.length + 1);
      }
    }),
  );
});

test("a figure that no peer has is a slip of the caller and not a rank", () => {
  expect(() => ranked([1, null], 2)).toThrow("none of 1 peers has the figure 2, expected the area itself");
});

test("an area that could not be scored takes no rank by unmet people, as in the table, nor by need where only a part is known", () => {
  const own = gapOf({ code: "E05000001", unmet: 25, needPerYear: 100, adults: 1000, gapScore: 25, fairShareIndex: 90 });
  const partly = gapOf({
    code: "E05000002",
    unmet: 80,
    needPerYear: 400,
    adults: 1000,
    gapScore: null,
    fairShareIndex: null,
    class: "unknown",
    flags: ["need mostly unknown"],
  });
  const other = gapOf({
    code: "E05000003",
    unmet: 30,
    needPerYear: 90,
    adults: 1000,
    gapScore: 33,
    fairShareIndex: 80,
  });
  const { ranked: figures, positionOf } = peerTable({ essential: [partly, other, own] });
  if (figures.essential === undefined) throw new Error("essential skills are in the table");
  expect(levelRanks(figures.essential, positionOf.get("E05000001") ?? -1)).toEqual({
    unmet: { rank: 2, of: 2, tiedWith: 0 },
    gapScore: { rank: 2, of: 2, tiedWith: 0 },
    fairShareIndex: { rank: 2, of: 2, tiedWith: 0 },
    needRate: { rank: 1, of: 2, tiedWith: 0 },
  });
});
