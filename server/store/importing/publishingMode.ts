import type { Mode, Publishing } from "../../../domain/contract/publishing.ts";
import { Refusal } from "../refusal.ts";

/** How a file joins what is in force, whether it was said or not. Throws a Refusal ("unusable") where the mode and `replaces` contradict each other. */
export function publishingMode({ mode, replaces }: Readonly<Pick<Publishing, "mode" | "replaces">>): Mode {
  if (mode === undefined) return replaces === undefined ? "append" : "replace";
  if (mode === "replace" && replaces === undefined) {
    throw new Refusal("unusable", "To replace, say which dataset in force this one takes the place of.");
  }
  if (mode !== "replace" && replaces !== undefined) {
    throw new Refusal("unusable", `${modeWords[mode]} takes no dataset's place: leave out which one it replaces.`);
  }
  return mode;
}

const modeWords = { append: "What is added beside the others", "new period": "A new period" } as const;
