import { expect, test } from "vitest";
import { normalQuantile } from "../../../domain/need/normalQuantile.ts";
import { rankits } from "../../../domain/need/rankits.ts";

test("five areas in order have the published scores", () => {
  expect(rankits([2, 4, 6, 8, 9]).map((score) => Math.round(score * 1e4) / 1e4)).toEqual([
    -1.1798, -0.4972, 0, 0.4972, 1.1798,
  ]);
});

test("equal values share the score of their mean rank, wherever they stand", () => {
  expect(rankits([7, 3, 9, 3])).toEqual([z(3), z(1.5), z(4), z(1.5)]);
});

/** The score of a rank among four. */
function z(rank: number): number {
  return normalQuantile((rank - 3 / 8) / 4.25);
}
