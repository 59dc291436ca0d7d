import { z } from "zod";

/** Signs that are not seen: controls, breaks of lines, and those that turn writing round. Joiners stay, for scripts and emoji are written with them. */
// oxlint-disable-next-line no-control-regex -- these are what it looks for
const unseen = /[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

/** What is wrong with one line of text that people will read in files: a sign in it that is not seen, what it could do, and how to be rid of it. Null where there is none. */
export function unseenIn(text: string, what: string): string | null {
  const found = unseen.exec(text);
  if (found === null) return null;
  const code = found[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
  const before = text.slice(Math.max(0, found.index - mostShown), found.index).trimStart();
  const where = before === "" ? "at its start" : `after “${before}”`;
  return `${what} has a character that is not seen (U+${code}, ${where}). It breaks lines or turns writing round, so files could seem to say something else. Type it again instead of pasting it.`;
}

const mostShown = 20;

/** One line that people will read in files, with all its signs seen. */
export function plainLine(what: string, { least, most }: { readonly least: number; readonly most: number }) {
  return z
    .string()
    .trim()
    .min(least)
    .max(most)
    .superRefine((text, context) => {
      const message = unseenIn(text, what);
      if (message !== null) context.addIssue({ code: "custom", message });
    });
}
