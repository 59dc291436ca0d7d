import type { Cell } from "../table/cell.ts";
import { plainName } from "../table/plainName.ts";
import type { Report } from "../table/report.ts";

/** One of a few allowed words, whatever its case, spaces and hyphens; null when blank; undefined when it was said what is wrong. */
export function choiceIn<Word extends string>(
  cell: Cell,
  words: readonly Word[],
  report: Report,
): Word | null | undefined {
  if (cell.text === "") return null;
  const plain = plainName(cell.text);
  const word = words.find((candidate) => plainName(candidate) === plain);
  return word ?? report.block(cell, unknownWord(cell, words));
}

/** The same where the cell must be filled. */
export function requiredChoiceIn<Word extends string>(
  cell: Cell,
  words: readonly Word[],
  report: Report,
): Word | undefined {
  if (cell.text !== "") return choiceIn(cell, words, report) ?? undefined;
  return report.block(cell, {
    type: "blank cell",
    message: `${cell.column} is blank, and it cannot be guessed.`,
    mend: `Write one of: ${words.join(", ")}.`,
  });
}

function unknownWord(cell: Cell, words: readonly string[]) {
  return {
    type: "unknown word",
    message: `'${cell.text}' in ${cell.column} is not one of the words it may be.`,
    mend: `Write one of: ${words.join(", ")}.`,
  };
}
