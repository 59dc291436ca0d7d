/** The names in `given`, with dots between, that are not in what a schema read from it: it drops in silence what it does not know. */
export function keysLeftOut(given: unknown, read: unknown): string[] {
  if (!isBranch(given) || !isBranch(read)) return [];
  return Object.entries(given).flatMap(([key, value]) =>
    Object.hasOwn(read, key) ? keysLeftOut(value, read[key]).map((inner) => `${key}.${inner}`) : [key],
  );
}

function isBranch(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
