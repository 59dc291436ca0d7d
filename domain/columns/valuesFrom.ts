import { z } from "zod";
import { gapSchema } from "../contract/gap.ts";
import type { GapColumnName } from "../contract/gapColumns.ts";
import { numberedCodes } from "./numberedColumn.ts";

/** A column as far as it must be known before its values are looked at: they are checked a slice at a time. */
const list = z.custom<readonly unknown[]>(Array.isArray);
const columnSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("plain"), values: list }),
  z.object({ type: z.literal("same"), value: z.unknown() }),
  z.object({ type: z.literal("few"), values: list, at: list }),
  z.object({ type: z.literal("numbered"), letters: z.string(), digits: z.number().int(), steps: list }),
]);

/**
 * Gives the checked values of a column from one place to another. Where there are few of them or one, they are checked once; what has the plain type number or null is only looked at.
 *
 * Throws  RangeError where the column does not fit so many areas; a ZodError where a value is not one of its field.
 */
export function valuesFrom(
  name: GapColumnName,
  given: unknown,
  areas: number,
): (from: number, to: number) => unknown[] {
  if (given === undefined) throw new RangeError(`The column ${name} is missing.`);
  const column = columnSchema.parse(given);
  const field: z.ZodType = gapSchema.shape[name];
  switch (column.type) {
    case "same": {
      const value = field.parse(column.value);
      return (from, to) => Array.from({ length: to - from }, () => value);
    }
    case "few": {
      const { at } = column;
      refuseOtherLength(name, at, areas);
      const values = z.array(field).parse(column.values);
      return (from, to) => at.slice(from, to).map((place) => valueAt(name, values, place));
    }
    case "plain": {
      const { values } = column;
      refuseOtherLength(name, values, areas);
      return (from, to) => checked(field, values.slice(from, to));
    }
    case "numbered": {
      refuseOtherLength(name, column.steps, areas);
      const codes = numberedCodes({ ...column, steps: z.array(z.number().int()).parse(column.steps) });
      // All have the same letters and as many digits: one is as good as the other.
      z.array(field).parse(codes.slice(0, 1));
      return (from, to) => codes.slice(from, to);
    }
    default:
      return column satisfies never;
  }
}

/** A whole country has a million numbers, and asking the contract about each takes half a second. */
function checked(field: z.ZodType, values: unknown[]): unknown[] {
  if (isNumberOrNull(field) && values.every((value) => value === null || Number.isFinite(value))) return values;
  return z.array(field).parse(values);
}

function isNumberOrNull(field: z.ZodType): boolean {
  const within = field instanceof z.ZodNullable ? field.unwrap() : null;
  return within instanceof z.ZodNumber && (within.def.checks ?? []).length === 0;
}

function refuseOtherLength(name: GapColumnName, { length }: readonly unknown[], areas: number): void {
  if (length !== areas) throw new RangeError(`The column ${name} has ${length} values for ${areas} areas.`);
}

function valueAt(name: GapColumnName, values: readonly unknown[], place: unknown): unknown {
  if (typeof place === "number" && place in values) return values[place];
  throw new RangeError(`The column ${name} points at value ${String(place)} of ${values.length}.`);
}
