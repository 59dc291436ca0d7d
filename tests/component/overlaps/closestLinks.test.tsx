import { expect, test } from "vitest";
import { closestLinks } from "../../../web/overlaps/closestLinks.ts";
import { member } from "./someOverlaps.ts";

/** All pairs of so many offers, the closer by number the more alike. */
function everyLink(count: number) {
  return Array.from({ length: count }, (_, one) =>
    Array.from({ length: count - one - 1 }, (__, step) => {
      const other = one + 1 + step;
      return { one, other, oneInOther: 1, otherInOne: 1 - (other - one) / 100 };
    }),
  ).flat();
}
const members = (count: number) => Array.from({ length: count }, (_, place) => member(place + 2));

test("a few links are all drawn", () => {
  expect(closestLinks({ links: everyLink(5), members: members(5) })).toEqual(everyLink(5));
});

test("of many links only the closest that hold the set together are drawn: one fewer than there are offers", () => {
  const drawn = closestLinks({ links: everyLink(20), members: members(20) });
  expect(drawn.map(({ one, other }) => `${one}-${other}`)).toEqual(
    Array.from({ length: 19 }, (_, one) => `${one}-${one + 1}`),
  );
});
