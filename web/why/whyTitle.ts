import { levelWords } from "../../domain/contract/level.ts";
import type { Why } from "../../domain/contract/why.ts";
import { fixedWritten } from "../areas/cellWords.ts";

/** What the page answers, in the words of the question: "Why Harpurhey scores 62.1 for essential skills". */
export function whyTitle({ gap, level }: Pick<Why, "gap" | "level">): string {
  const skills = `${levelWords[level].title.toLowerCase()} skills`;
  return gap.gapScore === null
    ? `Why ${gap.name} has no score for ${skills}`
    : `Why ${gap.name} scores ${fixedWritten(gap.gapScore, 1)} for ${skills}`;
}
