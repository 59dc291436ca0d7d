import type { Mark } from "../../contract/reportDocument.ts";
import type { Outline } from "./outline/outlineOf.ts";
import { movedPath } from "./movedPath.ts";
import { palette } from "./palette.ts";
import type { RowLook } from "./rowLook.ts";

type DrawnArea = RowLook & { readonly outline: Outline };

/** Up to here each area is a path of its own with a border; beyond, borders would cover the areas, and one path for all that look alike keeps the file small. */
const mostSingle = 600;

/** The areas of a map from back to front, the largest first, so that a smaller one that lies over it is seen. */
export function areaMarks(areas: readonly DrawnArea[], at: { readonly x: number; readonly y: number }): Mark[] {
  const ordered = areas.toSorted((one, other) => other.outline.extent - one.outline.extent);
  return ordered.length > mostSingle ? together(ordered, at) : singly(ordered, at);
}

/** Under them all lies a line round them all, or pale areas would fade into the paper. */
function singly(areas: readonly DrawnArea[], at: { readonly x: number; readonly y: number }): Mark[] {
  const paths = areas.map(({ outline }) => movedPath(outline.d, at));
  const border = { colour: palette["map-line"], width: 0.75, dashes: null };
  const rim: Mark = {
    type: "path",
    d: paths.join(""),
    fill: null,
    line: { colour: palette["line-strong"], width: 2, dashes: null },
  };
  const fills = areas.map(
    (area, place): Mark => ({ type: "path", d: paths[place] ?? "", fill: fillOf(area), line: border }),
  );
  return areas.length === 0 ? [] : [rim, ...fills];
}

/** A line in its own colour closes the hairlines between areas. */
function together(areas: readonly DrawnArea[], at: { readonly x: number; readonly y: number }): Mark[] {
  const byLook = new Map<string, { fill: ReturnType<typeof fillOf>; paths: string[] }>();
  for (const area of areas) {
    const fill = fillOf(area);
    const key = `${fill.colour} ${fill.pattern}`;
    const same = byLook.get(key) ?? { fill, paths: [] };
    same.paths.push(movedPath(area.outline.d, at));
    byLook.set(key, same);
  }
  return [...byLook.values()].map(({ fill, paths }) => ({
    type: "path",
    d: paths.join(""),
    fill,
    line: { colour: fill.colour, width: 0.3, dashes: null },
  }));
}

function fillOf({ look, isCertain }: RowLook): { colour: string; pattern: Look["pattern"] } {
  return { colour: look.colour, pattern: isCertain ? look.pattern : "hatch" };
}

type Look = RowLook["look"];
