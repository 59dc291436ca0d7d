import type { Proposal } from "../../domain/contract/reading.ts";
import { type Doubt, doubtSchema, meaningSchema, type ReadingChoices } from "../../domain/contract/recipe.ts";
import type { ReadingSummary } from "../../importers/reading.ts";

/** How a file was read, in lines for people: what the reader has done, what the file may be, what nobody can be sure of, and how corrections have fared. */
export function readingWords(
  { kind, remarks, proposals, doubts, fixed }: ReadingSummary,
  choices: ReadingChoices,
): string[] {
  return [
    ...remarks.map((sentence) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`)),
    ...proposals.flatMap(proposalLines),
    ...doubtSchema.options.flatMap((doubt) => doubtLines(doubt, doubts[doubt], choices)),
    // Of a table that was not read nobody knows what its corrections would have changed.
    ...fixLines(kind === null ? [] : fixed),
  ];
}

/** The issue beside it says how to take it up. */
function proposalLines({ title, matches, absent }: Proposal): string[] {
  return [
    `It may be ${title.toLowerCase()}.`,
    ...matches.map(({ column, name, why }) => `  ${name} may be ${column}: ${why}`),
    ...(absent.length === 0 ? [] : [`  No column fits ${absent.join(", ")}.`]),
  ];
}

function doubtLines(doubt: Doubt, count: number | undefined, { answers = {} }: ReadingChoices): string[] {
  if (count === undefined || count === 0) return [];
  const cells = counted(count, `figure is ${doubtWords[doubt]}`, `figures are ${doubtWords[doubt]}`);
  const meaning = answers[doubt];
  if (meaning !== undefined) return [`${cells}, read as ${meaning}, as you have said.`];
  return [`${cells}, and nobody can be sure what that means. Say it once: --answer ${doubt}=zero (or ${others}).`];
}

const others = meaningSchema.options
  .filter((meaning) => meaning !== "zero")
  .map((meaning) => meaning.replace(" ", "-"))
  .join(", ");

const doubtWords: Readonly<Record<Doubt, string>> = { blank: "blank", dash: "a dash", S: "an S", X: "an X" };

function fixLines(fixed: readonly number[]): string[] {
  if (fixed.length === 0) return [];
  const fitting = fixed.filter((cells) => cells > 0);
  const cells = fitting.reduce((sum, count) => sum + count, 0);
  const applied = `${counted(fitting.length, "fix", "fixes")} re-applied to ${counted(cells, "cell", "cells")}`;
  const idle = fixed.length - fitting.length;
  return [idle === 0 ? `${applied}.` : `${applied}, ${counted(idle, "no longer fits", "no longer fit")}.`];
}

function counted(count: number, one: string, several: string): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? one : several}`;
}
