import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { crossedClasses } from "../../../web/views/mismatch/crossedClasses.ts";
import { apart, ciede2000, contrast, sights } from "./sightOf.ts";

/** CIEDE2000: what each pair must be apart for everybody, whichever cones they have. */
const least = { neighbours: 10, corners: 22, focal: 16 };

const css = readFileSync("web/style/tokens.css", "utf8");
const [light = "", dark = ""] = css.split("prefers-color-scheme: dark");

test.for([
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, 0, 0], [50, -1, 2], 2.3669],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
] as const)(
  "the difference of colours is that of the test pairs of Sharma, Wu and Dalal: %j %j",
  ([one, other, apartBy]) => {
    expect(ciede2000(one, other)).toBeCloseTo(apartBy, 4);
  },
);

test("without red cones red and green of one lightness are nearly alike, and grey stays as it is", () => {
  expect(apart("#b01313", "#5a4a00", "all")).toBeGreaterThan(2 * apart("#b01313", "#5a4a00", "protanopia"));
  expect(apart("#777777", "#777777", "tritanopia")).toBe(0);
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 6);
});

test.for([
  ["light", light, "#ffffff"],
  ["dark", dark, "#15181a"],
] as const)("need against provision can be told apart by everybody in %s mode", ([, tokens, paper]) => {
  const colours = crossedClasses.map(({ token }) => colourOf(token, tokens));
  const pairs = colours.flatMap((one, i) => colours.slice(i + 1).map((other, j) => ({ one, other, i, j: i + 1 + j })));
  const closest = (wanted: (i: number, j: number) => boolean) =>
    Math.min(
      ...pairs
        .filter(({ i, j }) => wanted(i, j))
        .flatMap(({ one, other }) => sights.map((sight) => apart(one, other, sight))),
    );
  expect(closest((i, j) => steps(i, j) === 1)).toBeGreaterThanOrEqual(least.neighbours);
  expect(closest((i, j) => isCorner(i) && isCorner(j))).toBeGreaterThanOrEqual(least.corners);
  expect(closest((i) => i === 0)).toBeGreaterThanOrEqual(least.focal);
  const [focal = "", , highHigh = "", , , , lowLittle = "", , lowHigh = ""] = colours;
  for (const other of [highHigh, lowLittle, lowHigh, paper]) expect(contrast(focal, other)).toBeGreaterThanOrEqual(3);
  // Focal: no other colour stands out from the paper as much.
  const strongest = Math.max(...colours.map((one) => contrast(one, paper)));
  expect(contrast(focal, paper)).toBe(strongest);
});

test("a circle can be told from the areas behind it and from the paper", () => {
  for (const tokens of [light, dark]) {
    expect(contrast(colourOf("--map-symbol", tokens), colourOf("--map-plain", tokens))).toBeGreaterThanOrEqual(3);
  }
});

function isCorner(at: number): boolean {
  return [0, 2, 6, 8].includes(at);
}

/** How many cells of the grid lie between two, up, down and across. */
function steps(i: number, j: number): number {
  return Math.abs(Math.floor(i / 3) - Math.floor(j / 3)) + Math.abs((i % 3) - (j % 3));
}

function colourOf(token: string, tokens: string): string {
  const found = new RegExp(`${token}: (#[0-9a-f]{6});`).exec(tokens)?.[1];
  if (found === undefined) throw new Error(`tokens.css has no ${token}`);
  return found;
}
