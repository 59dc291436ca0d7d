import { isKept } from "../store/recipe/refuseUnkept.ts";

/** Where in a request stands what the database cannot keep, in words: it would turn away the character NUL, and change half of a character in silence. */
export function unkept(read: unknown, name = ""): string[] {
  if (typeof read === "string") return isKept(read) ? [] : [`${name === "" ? "it" : name} ${holdsIt}`];
  if (typeof read !== "object" || read === null) return [];
  return Object.entries(read).flatMap(([key, value]) => {
    if (!isKept(key)) return [`a name in ${name === "" ? "it" : name} ${holdsIt}`];
    return unkept(value, name === "" ? key : `${name}.${key}`);
  });
}

/** Said of a text that holds it, behind what the text is. */
export const holdsIt = "holds a character that cannot be kept (NUL, or half of a character)";
