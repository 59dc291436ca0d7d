import type { Severity } from "../../../domain/contract/issue.ts";

/** What each severity means to somebody with a spreadsheet open. */
export const severityWords: Readonly<Record<Severity, { readonly title: string; readonly meaning: string }>> = {
  "file blocker": { title: "Stops the file", meaning: "Nothing is stored until it is mended." },
  "row blocker": { title: "Stops the row", meaning: "The row is left out if you publish." },
  warning: { title: "Warning", meaning: "The row is let in. Check that it is right." },
  exclusion: { title: "Left out by a rule", meaning: "This kind of file leaves such rows out on purpose." },
};
