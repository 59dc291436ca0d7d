import { isKept } from "../store/recipe/refuseUnkept.ts";

/** Where in a request stands what the database cannot keep, in words: it would turn away the character NUL, and change half of a character in silence. */
export function unkept(read: unknown): string[] {
  const faults: string[] = [];
  collect(read, [], faults);
  return faults;
}

/** Said of a text that holds it, behind what the text is. */
export const holdsIt = "holds a character that cannot be kept (NUL, or half of a character)";

/** A body may name tens of thousands of pairs, so a path is only put into words where something is wrong. */
function collect(read: unknown, path: string[], faults: string[]): void {
  if (typeof read === "string") {
    if (!isKept(read)) faults.push(`${placeOf(path)} ${holdsIt}`);
    return;
  }
  if (typeof read !== "object" || read === null) return;
  for (const [key, value] of Object.entries(read)) {
    if (isKept(key)) {
      path.push(key);
      collect(value, path, faults);
      path.pop();
    } else faults.push(`a name in ${placeOf(path)} ${holdsIt}`);
  }
}

function placeOf(path: readonly string[]): string {
  return path.length === 0 ? "it" : path.join(".");
}
