/** The names in `given`, with dots between, that are not in what a schema read from it: it drops in silence what it does not know. */
export function keysLeftOut(given: unknown, read: unknown): string[] {
  const left: string[] = [];
  collect(given, read, left);
  return left;
}

/** A body may name tens of thousands of pairs, so paths are only put together where something is left out. */
function collect(given: unknown, read: unknown, left: string[]): void {
  if (!isBranch(given) || !isBranch(read)) return;
  for (const [key, value] of Object.entries(given)) {
    const before = left.length;
    if (!Object.hasOwn(read, key)) left.push(key);
    else {
      collect(value, read[key], left);
      for (let k = before; k < left.length; k++) left[k] = `${key}.${left[k]}`;
    }
  }
}

function isBranch(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
