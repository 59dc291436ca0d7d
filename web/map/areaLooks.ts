import type { AreaPaint } from "./areaPaint.ts";

/** One way for an area to look. `hasSymbol` says that the fill is that of its proportional symbol. */
export type Look = Pick<AreaPaint, "fill" | "pattern" | "letter"> & { readonly hasSymbol: boolean };

/** The few looks there are, and of every area, by its position, which of them it has and how large its symbol is. */
export type AreaLooks = {
  readonly looks: readonly Look[];
  readonly of: readonly number[];
  readonly radii: readonly number[];
};

const unpainted: Look = { fill: null, pattern: "none", letter: "", hasSymbol: false };

/** Turns the paints of areas into the few looks they have between them, in the order of `codes`. The first look is that of an area which nobody painted. */
export function areaLooks(codes: readonly string[], paints: ReadonlyMap<string, AreaPaint>): AreaLooks {
  const looks: Look[] = [unpainted];
  const of: number[] = [];
  const radii: number[] = [];
  for (const code of codes) {
    const paint = paints.get(code);
    of.push(paint === undefined ? 0 : placeIn(looks, paint));
    // No symbol is a symbol of no size.
    radii.push(paint === undefined || paint.radius === null ? 0 : paint.radius);
  }
  return { looks, of, radii };
}

/** Where an area's look stands among those there are; a new one is put at their end. */
function placeIn(looks: Look[], { fill, pattern, letter, radius }: AreaPaint): number {
  const hasSymbol = radius !== null;
  // One of few looks, asked for every area of a country: a loop finds it in half the time that a callback takes.
  for (let place = 0; place < looks.length; place++) {
    const look = looks[place];
    if (look?.fill === fill && look.letter === letter && look.pattern === pattern && look.hasSymbol === hasSymbol)
      return place;
  }
  return looks.push({ fill, pattern, letter, hasSymbol }) - 1;
}
