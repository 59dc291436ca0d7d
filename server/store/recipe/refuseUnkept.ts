import { Refusal } from "../refusal.ts";

/** Throws a Refusal ("unusable") when a text somewhere in it holds what the database cannot keep: the character NUL, or half of a character. */
export function refuseUnkept(said: object): void {
  JSON.stringify(said, (name, value: unknown) => {
    if (isKept(name) && (typeof value !== "string" || isKept(value))) return value;
    throw new Refusal("unusable", "What was said of the file holds a character that cannot be kept. Write it without.");
  });
}

/** Whether the database keeps a text as it is. */
export function isKept(text: string): boolean {
  return text.isWellFormed() && !text.includes("\0");
}
