import type { ExpressionSpecification } from "maplibre-gl";
import type { AreaLooks } from "./areaLooks.ts";
import type { Look } from "./areaPaints.ts";
import type { MapColours } from "./mapColours.ts";

/**
 * How areas look, as expressions over the position of an area, which is the id of its feature. They are worked out in the map's worker when its tiles are made again, so another view of
 * 33,755 areas costs the page no long task; the old colours stay until the new ones are there.
 */
export type LookExpressions = {
  readonly fill: ExpressionSpecification;
  readonly isPatterned: ExpressionSpecification;
  readonly pattern: ExpressionSpecification;
  readonly letter: ExpressionSpecification;
  /** Where a name may stand: beside the letters, where there are any. */
  readonly nameAnchors: ("center" | "top" | "bottom" | "left" | "right")[];
  /** Whether any area has a symbol, and which. */
  readonly hasSymbols: boolean;
  readonly hasSymbol: ExpressionSpecification;
  readonly symbolFill: ExpressionSpecification;
  readonly radius: ExpressionSpecification;
};

const beside = ["top", "bottom", "left", "right"] as const;
const clear = "rgba(0, 0, 0, 0)";

export function lookExpressions({ looks, of, radii }: AreaLooks, colours: MapColours): LookExpressions {
  const colourOf = (token: string | null) => (token === null ? clear : colours(token));
  const fill = ({ fill: token, hasSymbol }: Look) => colourOf(hasSymbol ? "--map-plain" : token);
  const letters = letterAt(of);
  const radius = radii === null ? (["literal", 0] satisfies ExpressionSpecification) : numberAt(radii);
  const pattern = byLook(looks, letters, (look) => look.pattern);
  // Areas without a pattern are left out by the other expression, so any picture that there is will do for them.
  const picture = byLook(looks, letters, (look) => (look.pattern === "none" ? "hatch" : look.pattern));
  return {
    fill: ["to-color", matched(looks, letters, fill)],
    isPatterned: ["!=", pattern, "none"],
    pattern: picture,
    letter: byLook(looks, letters, ({ letter }) => letter),
    nameAnchors: [...(looks.some(({ letter }) => letter !== "") ? [] : (["center"] as const)), ...beside],
    hasSymbols: radii !== null,
    hasSymbol: radii === null ? ["literal", false] : [">", radius, 0],
    symbolFill: ["to-color", byLook(looks, letters, (look) => colourOf(look.hasSymbol ? look.fill : null))],
    radius,
  };
}

/** A value that all looks have in common needs no list of who has which look: lists of a whole country are long. */
function byLook(
  looks: readonly Look[],
  letters: ExpressionSpecification,
  valueOf: (look: Look) => string,
): ExpressionSpecification {
  const [first = "", ...others] = new Set(looks.map(valueOf));
  return others.length === 0 ? ["literal", first] : matched(looks, letters, valueOf);
}

function matched(
  looks: readonly Look[],
  letters: ExpressionSpecification,
  valueOf: (look: Look) => string,
): ExpressionSpecification {
  const [first, ...others] = looks.map(valueOf);
  if (first === undefined) return ["literal", ""];
  const branches = others.flatMap((value, place) => [letterOf(place + 1), value]);
  return ["match", letters, letterOf(0), first, ...branches, first];
}

/** So many areas share a text: one long text would be read from its beginning for each of them, a list of numbers takes ten times as long to send to the worker. */
const together = 64;

const firstLetter = 33;

const decoder = new TextDecoder("utf-16le");

/** Each look has a letter of its own, so that which area has which look is written in texts. */
function letterOf(look: number): string {
  return String.fromCharCode(firstLetter + look);
}

/** The letter at the position of an area. */
function letterAt(of: ArrayLike<number>): ExpressionSpecification {
  const codes = new Uint16Array(of.length);
  for (let at = 0; at < of.length; at++) codes[at] = firstLetter + (of[at] ?? 0);
  const all = decoder.decode(codes);
  const texts: string[] = [];
  for (let from = 0; from < all.length; from += together) texts.push(all.slice(from, from + together));
  const text: ExpressionSpecification = ["at", ["floor", ["/", position(of), together]], ["literal", texts]];
  const place: ExpressionSpecification = ["%", position(of), together];
  return ["slice", text, place, ["+", place, 1]];
}

/** The number at the position of an area: of a country's areas few numbers are different, so each of these has a letter too. */
function numberAt(list: ArrayLike<number>): ExpressionSpecification {
  const places = new Map<number, number>();
  const placesOf = new Uint16Array(list.length);
  // A plain loop: lists of a whole country made by functions take four times as long.
  for (let at = 0; at < list.length; at++) {
    const number = list[at] ?? 0;
    const place = places.get(number) ?? places.size;
    places.set(number, place);
    placesOf[at] = place;
  }
  const [first = 0, ...others] = places.keys();
  if (others.length === 0) return ["literal", first];
  const which = letterAt(placesOf);
  return [
    "match",
    which,
    letterOf(0),
    first,
    ...others.flatMap((number, place) => [letterOf(place + 1), number]),
    first,
  ];
}

/** For a moment the areas may already be others than the list is about; that is no error. */
function position({ length }: ArrayLike<unknown>): ExpressionSpecification {
  return ["min", ["number", ["id"]], Math.max(0, length - 1)];
}
