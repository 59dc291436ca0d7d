import type { ExpressionSpecification } from "maplibre-gl";
import type { AreaLooks, Look } from "./areaLooks.ts";
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
  const pattern = byLook(looks, letters, (look) => look.pattern);
  // Areas without a pattern are left out by the other expression, so any picture that there is will do for them.
  const picture = byLook(looks, letters, (look) => (look.pattern === "none" ? "hatch" : look.pattern));
  return {
    fill: ["to-color", matched(looks, letters, fill)],
    isPatterned: ["!=", pattern, "none"],
    pattern: picture,
    letter: byLook(looks, letters, ({ letter }) => letter),
    nameAnchors: [...(looks.some(({ letter }) => letter !== "") ? [] : (["center"] as const)), ...beside],
    hasSymbol: looks.some((look) => look.hasSymbol) ? [">", numberAt(radii), 0] : ["literal", false],
    symbolFill: ["to-color", byLook(looks, letters, (look) => colourOf(look.hasSymbol ? look.fill : null))],
    radius: looks.some((look) => look.hasSymbol) ? numberAt(radii) : ["literal", 0],
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

/** Each look has a letter of its own, so that which area has which look is written in texts. */
function letterOf(look: number): string {
  return String.fromCharCode(firstLetter + look);
}

/** The letter at the position of an area. */
function letterAt(of: readonly number[]): ExpressionSpecification {
  const texts: string[] = [];
  for (let from = 0; from < of.length; from += together)
    texts.push(String.fromCharCode(...of.slice(from, from + together).map((look) => firstLetter + look)));
  const text: ExpressionSpecification = ["at", ["floor", ["/", position(of), together]], ["literal", texts]];
  const place: ExpressionSpecification = ["%", position(of), together];
  return ["slice", text, place, ["+", place, 1]];
}

/** The number at the position of an area. */
function numberAt(list: readonly number[]): ExpressionSpecification {
  return ["at", position(list), ["literal", [...list]]];
}

/** For a moment the areas may already be others than the list is about; that is no error. */
function position(list: readonly unknown[]): ExpressionSpecification {
  return ["min", ["number", ["id"]], Math.max(0, list.length - 1)];
}
