import { countWritten, dateWritten, numberWritten } from "../written.ts";

/** What was taken over from an earlier file: "Read as “Need 2025” was on 3 March 2026: 12 fixes re-applied, 1 no longer fits." `fixed` counts the cells that each fix has changed. */
export function recipeWords(name: string, usedAt: string | null, fixed: readonly number[]): string {
  const when = usedAt === null ? "" : ` on ${dateWritten(usedAt)}`;
  const fitting = fixed.filter((cells) => cells > 0).length;
  const idle = fixed.length - fitting;
  const fixes =
    fixed.length === 0
      ? "its columns and answers were taken over"
      : [
          `${countWritten(fitting, "fix", "fixes")} re-applied`,
          ...(idle === 0 ? [] : [`${numberWritten(idle)} no longer ${idle === 1 ? "fits" : "fit"}`]),
        ].join(", ");
  return `Read as “${name}” was${when}: ${fixes}.`;
}
