import type { ReadingChoices } from "../../domain/contract/recipe.ts";
import type { CheckedFile } from "./checkFile.ts";
import { issueWords } from "./issueTally.ts";
import type { IssueGroup } from "../../importers/issueGroups.ts";
import { readingWords } from "./readingWords.ts";

/** What a check found out about a file that was read with these choices, in lines for people. */
export function checkedWords(
  checked: CheckedFile,
  issuePath: string | undefined,
  choices: ReadingChoices = {},
): string {
  const { file, title, issues, verdict } = checked;
  const more = issues.some(({ count, examples }) => count > examples.length);
  const all = issuePath === undefined ? "--issues FILE writes all of them as a CSV" : `all of them are in ${issuePath}`;
  return [
    `${file}: ${title}.`,
    ...columnLines(checked),
    ...readingWords(checked, choices).map((line) => `  ${line}`),
    ...rowLines(checked),
    ...issues.flatMap(groupLines),
    ...(more ? [`  Only the first of each are shown: ${all}.`] : []),
    `  ${verdicts[verdict]}`,
  ].join("\n");
}

function columnLines({ kind, columns }: CheckedFile): string[] {
  const unused = columns.filter(({ readAs, why }) => readAs === null && why === null).map(({ name }) => name);
  const used = columns.flatMap(({ name, readAs, why }) => {
    if (readAs === null) return [];
    if (name === readAs) return [name];
    return [`${name} (read as ${readAs}${why === null ? "" : `: ${why}`})`];
  });
  if (kind === null) return columns.length === 0 ? [] : [`  Columns: ${unused.join(", ")}.`];
  return [
    ...(used.length > 0 ? [`  Columns: ${used.join(", ")}.`] : []),
    ...(unused.length > 0 ? [`  Columns not used: ${unused.join(", ")}.`] : []),
  ];
}

function rowLines({ kind, rows, blankRows, heldOutRows, exclusions }: CheckedFile): string[] {
  if (kind === null || rows === 0) return [];
  const leftOut = Object.values(exclusions).reduce((sum, count) => sum + count, 0);
  const usable = rows - blankRows - heldOutRows - leftOut;
  const parts = [
    `${counted(usable)} can be used`,
    ...(heldOutRows > 0 ? [`${counted(heldOutRows)} cannot`] : []),
    ...(leftOut > 0 ? [`${counted(leftOut)} left out by rule`] : []),
    ...(blankRows > 0 ? [`${counted(blankRows)} blank`] : []),
  ];
  return [`  ${counted(rows)} ${rows === 1 ? "row" : "rows"}: ${parts.join(", ")}.`];
}

function groupLines({ severity, type, count, examples }: IssueGroup): string[] {
  const line = `  ${counted(count)} × ${severity}: ${type}`;
  return severity === "exclusion" ? [line] : [line, ...examples.map((issue) => `  ${issueWords(issue)}`)];
}

function counted(count: number): string {
  return count.toLocaleString("en-GB");
}

const verdicts: Readonly<Record<CheckedFile["verdict"], string>> = {
  clean: "Clean: nothing is wrong with it.",
  warnings: "It can be imported as it is. Look at the warnings first.",
  blockers: "It cannot be imported whole: mend what cannot be used.",
};
