import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catchmentLinks } from "../../../domain/overlap/catchmentLinks.ts";
import { growingLinks, type Links } from "../../../domain/overlap/links.ts";
import { setsOf } from "../../../domain/overlap/setsOf.ts";
import { bySite } from "../../../domain/score/allocation/flow/bySite.ts";
import { type SmallScene, smallScene } from "./scenes.ts";

describe("who is for the same people", () => {
  test("is found by adding up, over all areas, the people who can reach both, each by the smaller nearness", () => {
    fc.assert(
      fc.property(smallScene, (scene) => {
        const expected: number[][] = [];
        for (const one of scene.places.keys()) {
          for (let other = one + 1; other < scene.places.length; other++) {
            const [there, back] = [contained(scene, one, other), contained(scene, other, one)];
            // Half of the people is half of them to a billionth: sums of shares do not come out even.
            if (Math.min(there, back) >= 0.5 - 1e-9) expected.push([one, other, there, back]);
          }
        }
        const found = tableOf(linksIn(scene)).toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
        expect(found).toEqual(expected.map((row) => row.map((value) => expect.closeTo(value, 9))));
      }),
      { numRuns: 500 },
    );
  });

  test("leaves out whoever may not be linked, and pairs that are different products", () => {
    fc.assert(
      fc.property(smallScene, (scene) => {
        const all = tableOf(linksIn(scene));
        const some = linksIn(scene, {
          mayLink: (site) => site !== 1,
          isApart: (one, other) => one === 0 && other === 2,
        });
        const kept = all.filter(([one, other]) => one !== 1 && other !== 1 && !(one === 0 && other === 2));
        expect(tableOf(some)).toEqual(kept);
      }),
    );
  });
});

describe("sets of linked offers", () => {
  test("are all that hang together, while none would be too large", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(site, site, share), { maxLength: 15 }), (pairs) => {
        expect(setsOf(10, linksFrom(pairs), 50).sets).toEqual(hangTogether(pairs, 10));
      }),
      { numRuns: 500 },
    );
  });

  test("come to the same whatever the order of the links, and never hold an offer twice", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(site, site, share), { maxLength: 25 }),
        fc.integer({ min: 2, max: 6 }),
        (pairs, most) => {
          const { sets } = setsOf(10, linksFrom(pairs), most);
          expect(setsOf(10, linksFrom(pairs.toReversed()), most).sets).toEqual(sets);
          const members = sets.flat();
          expect(new Set(members).size).toBe(members.length);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("too large a one falls apart where its links are weakest: of 0-1-2-3-4 with 0.9, 0.6, 0.9, 0.8 two are left when three is the most", () => {
    const chain = linksFrom([
      [0, 1, 0.9],
      [1, 2, 0.6],
      [2, 3, 0.9],
      [3, 4, 0.8],
    ]);
    const { sets, tightened } = setsOf(5, chain, 3);
    expect(sets).toEqual([
      [0, 1],
      [2, 3, 4],
    ]);
    expect([...tightened]).toEqual(sets);
    expect([...setsOf(5, chain, 5).tightened]).toEqual([]);
  });

  test("sixty offers in one building stay one set, for nothing tells them apart", () => {
    const twins = Array.from({ length: 59 }, (_, n): Pair => [n, n + 1, 1]);
    const { sets } = setsOf(61, linksFrom([...twins, [59, 60, 0.7]]), 50);
    expect(sets).toEqual([Array.from({ length: 60 }, (_, n) => n)]);
  });
});

type Pair = readonly [one: number, other: number, share: number];
const site = fc.integer({ min: 0, max: 9 });
const share = fc.integer({ min: 500, max: 1000 }).map((thousandths) => thousandths / 1000);

function linksFrom(pairs: readonly Pair[]): Links {
  const links = growingLinks();
  for (const [one, other, both] of pairs) {
    if (one !== other) links.add({ one, other, oneInOther: both, otherInOne: Math.min(1, both + 0.1) });
  }
  return links.all();
}

/** By passing the least name of each group on until nothing changes. */
function hangTogether(pairs: readonly Pair[], count: number): number[][] {
  const least = Array.from({ length: count }, (_, n) => n);
  for (let round = 0; round < count; round++) {
    for (const [one, other] of pairs) {
      const name = Math.min(least[one] ?? 0, least[other] ?? 0);
      [least[one], least[other]] = [name, name];
    }
  }
  const groups = least.map((_, name) => [...least.keys()].filter((n) => least[n] === name));
  return groups.filter((group) => group.length > 1);
}

function contained({ need, reach }: SmallScene, one: number, other: number): number {
  const near = (area: number, wanted: number): number => {
    for (let k = reach.ptr[area] ?? 0; k < (reach.ptr[area + 1] ?? 0); k++) {
      if (reach.site[k] === wanted) return reach.weight[k] ?? Number.NaN;
    }
    return 0;
  };
  let [both, all] = [0, 0];
  need.forEach((people, area) => {
    if (Number.isNaN(people)) return;
    both += people * Math.min(near(area, one), near(area, other));
    all += people * near(area, one);
  });
  return both / all;
}

function linksIn(
  { need, reach }: SmallScene,
  {
    mayLink = () => true,
    isApart = () => false,
  }: Partial<Pick<Parameters<typeof catchmentLinks>[0], "mayLink" | "isApart">> = {},
): Links {
  const steps = catchmentLinks({ need, reach, back: bySite(reach), mayLink, isApart, from: 0.5 });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

function tableOf({ one, other, oneInOther, otherInOne }: Links): number[][] {
  return Array.from(one, (from, n) => [
    from,
    other[n] ?? Number.NaN,
    oneInOther[n] ?? Number.NaN,
    otherInOne[n] ?? Number.NaN,
  ]);
}
