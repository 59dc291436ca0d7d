import { z } from "zod";
import { expectedWords } from "./expectedWords.ts";
import { wrongLength } from "./wrongLength.ts";

type Shape = z.core.JSONSchema.BaseSchema;

/** What is wrong with one value of a request: "draws is “7”, expected a whole number from 50 to 5000". A rule of our own says so itself. */
export function faultWords(issue: z.core.$ZodIssue, schema: z.ZodType, given: unknown): string {
  const { code, path, message } = issue;
  const name = path.length === 0 ? "it" : path.join(".");
  const value = valueAt(given, path);
  const length = wrongLength(issue, name, value);
  if (length !== null) return length;
  const shape = code === "custom" ? undefined : shapeAt(schemaOf(schema), path);
  const expected = shape === undefined ? null : expectedWords(shape);
  if (expected === null) return `${name}: ${message}`;
  return value === undefined
    ? `${name} is missing, expected ${expected}`
    : `${name} is ${shown(value)}, expected ${expected}`;
}

/** A schema as JSON Schema, as the API's description has it. */
export function schemaOf(schema: z.ZodType): Shape {
  return z.toJSONSchema(schema, { unrepresentable: "any" });
}

/** What stands at a path of it; undefined where that cannot be told. */
export function shapeAt(whole: Shape, path: readonly PropertyKey[]): Shape | undefined {
  let shape = named(whole, whole);
  for (const key of path) {
    const within: z.core.JSONSchema._JSONSchema | undefined = branchOf(whole, shape, key);
    if (typeof within !== "object") return undefined;
    shape = named(whole, within);
  }
  return shape;
}

function branchOf(whole: Shape, shape: Shape, key: PropertyKey): z.core.JSONSchema._JSONSchema | undefined {
  const ways = (shape.anyOf ?? [shape]).flatMap((way) => (typeof way === "object" ? [named(whole, way)] : []));
  for (const { properties, items } of ways) {
    if (typeof key === "number" && items !== undefined && !Array.isArray(items)) return items;
    const found = properties?.[String(key)];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What has a name of its own stands apart. */
function named(whole: Shape, shape: Shape): Shape {
  const found = whole.$defs?.[shape.$ref?.replace("#/$defs/", "") ?? ""];
  return found ?? shape;
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  let value = given;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return value;
}

function shown(value: unknown): string {
  if (typeof value === "string") {
    if (value.trim() === "") return "blank";
    return value.length > longest ? `“${value.slice(0, longest)}…”` : `“${value}”`;
  }
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "a group" : String(value);
}

const longest = 60;
