import type { Mark } from "../../contract/reportDocument.ts";
import { palette } from "./palette.ts";

type Text = Extract<Mark, { type: "text" }>;
type Path = Extract<Mark, { type: "path" }>;

/** A line of text; what is not said is as in running text. */
export function textMark(said: Pick<Text, "x" | "y" | "text"> & Partial<Text>): Text {
  const usual = { size: 14, bold: false, anchor: "start", colour: palette.ink, halo: null } as const;
  return { ...usual, ...said, type: "text", x: hundredths(said.x), y: hundredths(said.y) };
}

/** A rectangle with its corners where they are told. */
export function boxMark(
  { x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  fill: Path["fill"],
  line: Path["line"] = null,
): Path {
  const [left, top, right, bottom] = [x, y, x + width, y + height].map(hundredths);
  return { type: "path", d: `M${left} ${top}L${right} ${top} ${right} ${bottom} ${left} ${bottom}Z`, fill, line };
}

/** Straight lines from corner to corner, not filled. */
export function lineMark(
  corners: readonly (readonly [x: number, y: number])[],
  colour: string,
  width: number,
  dashes: readonly number[] | null = null,
): Path {
  const d = corners.map(([x, y], at) => `${at === 0 ? "M" : "L"}${hundredths(x)} ${hundredths(y)}`).join("");
  return { type: "path", d, fill: null, line: { colour, width, dashes: dashes === null ? null : [...dashes] } };
}

/** A circle round a point. */
export function circleMark(x: number, y: number, radius: number, fill: Path["fill"], line: Path["line"] = null): Path {
  const [left, right, level, r] = [x - radius, x + radius, y, radius].map(hundredths);
  return {
    type: "path",
    d: `M${left} ${level}A${r} ${r} 0 1 1 ${right} ${level}A${r} ${r} 0 1 1 ${left} ${level}Z`,
    fill,
    line,
  };
}

/** A colour without a pattern. */
export function plain(colour: string): NonNullable<Path["fill"]> {
  return { colour, pattern: "none" };
}

/** Finer than anything is seen, and short to write. */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
