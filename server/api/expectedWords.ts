import type { z } from "zod";

type Shape = z.core.JSONSchema.BaseSchema;

/** What a schema lets in, as a sentence goes on with it: "a whole number from 50 to 5000"; null where it has no plain words. */
export function expectedWords(shape: Shape): string | null {
  if (shape.anyOf !== undefined) return anyOfThem(shape.anyOf);
  if (shape.enum !== undefined) return listed(shape.enum.map(String));
  return typeof shape.type === "string" ? (byType[shape.type]?.(shape) ?? null) : null;
}

const byType: Readonly<Record<string, (shape: Shape) => string | null>> = {
  integer: (shape) => `a whole number${range(shape)}`,
  number: (shape) => `a number${range(shape)}`,
  boolean: () => "true or false",
  null: () => "null",
  string: textWords,
  array: () => "a list",
  object: ({ properties }) =>
    properties === undefined ? "a group" : `a group of ${listed(Object.keys(properties), "and")}`,
};

function anyOfThem(ways: readonly z.core.JSONSchema._JSONSchema[]): string | null {
  const words = ways.map((way) => (typeof way === "object" ? expectedWords(way) : null));
  return words.includes(null) ? null : listed(words.map(String));
}

function range({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Shape): string {
  const from = minimum === undefined || minimum <= Number.MIN_SAFE_INTEGER ? undefined : minimum;
  const to = maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER ? undefined : maximum;
  if (from !== undefined && to !== undefined) return ` from ${from} to ${to}`;
  const low =
    from !== undefined ? `from ${from} up` : exclusiveMinimum !== undefined ? `above ${exclusiveMinimum}` : null;
  const high = to !== undefined ? `up to ${to}` : exclusiveMaximum !== undefined ? `below ${exclusiveMaximum}` : null;
  const bounds = [low, high].filter((bound) => bound !== null).join(" and ");
  return bounds === "" ? "" : ` ${bounds}`;
}

/** A text with a form of its own is told by what it is and by an example. */
function textWords({ description, example, format, minLength, maxLength }: Shape): string | null {
  if (description !== undefined)
    return typeof example === "string" ? `${description}, such as ${example}` : description;
  if (format !== undefined && format !== "regex") return null;
  if (minLength === 1 && maxLength === undefined) return "a text that is not empty";
  return maxLength === undefined ? "a text" : `a text of ${minLength ?? 0} to ${maxLength} characters`;
}

function listed(words: readonly string[], last = "or"): string {
  const [end = "", ...others] = words.toReversed();
  return others.length === 0 ? end : `${others.toReversed().join(", ")} ${last} ${end}`;
}
