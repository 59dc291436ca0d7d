import type { AreaCode } from "../../contract/area.ts";
import type { Mark } from "../../contract/reportDocument.ts";
import { textMark } from "./marks.ts";
import type { MapArea } from "./mapDrawing.ts";
import type { Outline } from "./outline/outlineOf.ts";
import { palette } from "./palette.ts";
import { textRoom } from "./textWidth.ts";
import { shortened } from "./wrappedText.ts";

type DrawnArea = MapArea & { readonly outline: Outline };
type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Where there are more areas than this, only those that matter most are named. */
const fewAreas = 48;
/** A letter wants this much room within its area. */
const letterRoom = 8;
const [size, widestName] = [12, 220];
/** A name may stand a little above or below the middle of its area. */
const shifts = [0, -size, size] as const;

/**
 * Names of areas with the letter of what they come to, and letters alone where a name has no room: the ones that matter most first, then the largest.
 *
 * Holds   no two overlap, and all lie within the map's width.
 */
export function areaNames(areas: readonly DrawnArea[], named: readonly AreaCode[], map: Box): Mark[] {
  const taken: Box[] = [];
  const marks: Mark[] = [];
  const set = (text: string, isBold: boolean, [x, y]: Outline["at"], moves: readonly number[]): boolean => {
    const width = textRoom(text, size, isBold ? "bold" : "regular");
    for (const shift of moves) {
      const left = Math.min(Math.max(map.x + x - width / 2, map.x), map.x + map.width - width);
      const box = { x: left, y: map.y + y + shift - size / 2 - 1, width, height: size + 2 };
      if (box.y < map.y || taken.some((other) => meet(box, other))) continue;
      taken.push(box);
      const at = { x: left + width / 2, y: map.y + y + shift + size * 0.36, anchor: "middle" } as const;
      marks.push(textMark({ ...at, text, size, bold: isBold, halo: palette["map-label-halo"] }));
      return true;
    }
    return false;
  };
  const order = byImportance(areas, named);
  const isNamed = new Set(areas.length <= fewAreas ? areas.map(({ code }) => code) : named);
  const lettered = order.filter(({ code, name, look, outline }) => {
    return !isNamed.has(code) || !set(wordsOf(name, look.letter), false, outline.at, shifts);
  });
  for (const { look, outline } of lettered) {
    if (look.letter !== "" && outline.room >= letterRoom) set(look.letter, true, outline.at, [0]);
  }
  return marks;
}

/** A marker has brackets of its own. */
function wordsOf(name: string, letter: string): string {
  const short = shortened(name, widestName, size);
  if (letter === "") return short;
  return letter.startsWith("[") ? `${short} ${letter}` : `${short} (${letter})`;
}

function byImportance(areas: readonly DrawnArea[], named: readonly AreaCode[]): DrawnArea[] {
  const places = new Map(named.map((code, at) => [code, at]));
  const placeOf = ({ code }: DrawnArea): number => places.get(code) ?? named.length;
  return areas.toSorted((one, other) => placeOf(one) - placeOf(other) || other.outline.extent - one.outline.extent);
}

function meet(one: Box, other: Box): boolean {
  const across = one.x < other.x + other.width && other.x < one.x + one.width;
  return across && one.y < other.y + other.height && other.y < one.y + one.height;
}
