import type { LevelChange, RecordChange } from "../../domain/contract/dryRun.ts";
import { levelWords } from "../../domain/contract/level.ts";
import { changeWords } from "../../domain/score/moves/changeWords.ts";
import type { Stored } from "../dryRun/tried.ts";
import { textTable } from "./textTable.ts";

const mostShown = 10;

/** What a dry run has shown, in a few lines: records by noun, and for each level the scores that would move. */
export function dryRunWords(stored: readonly Stored[], levels: readonly LevelChange[]): string {
  return [
    "Dry run: nothing has been stored.",
    ...stored.flatMap(({ dataset, records }) => [
      `${dataset.fileName}: ${dataset.title}.`,
      ...records.map(recordWords),
      ...(dataset.heldOutRows > 0
        ? [`  Held out because they cannot be used: ${counted(dataset.heldOutRows)} rows.`]
        : []),
    ]),
    ...levels.map(levelChangeWords),
  ].join("\n");
}

function recordWords({ noun, added, changed, ended, same }: RecordChange): string {
  return `  ${nounWords[noun]}: ${counted(added)} added, ${counted(changed)} changed, ${counted(ended)} ended, ${counted(same)} the same.`;
}

function levelChangeWords(change: LevelChange): string {
  const { level, areaType, areas, moved, moves, note } = change;
  const title = `${levelWords[level].title} skills:`;
  // Some notes name the level themselves.
  const lead = note === null ? title : note.startsWith(title) ? note : `${title} ${note}`;
  if (areaType === null || areas === 0) return lead;
  const words = changeWords(change);
  const lines = [lead, `  ${words.charAt(0).toUpperCase()}${words.slice(1)}.`];
  const rows = moves
    .slice(0, mostShown)
    .map(({ code, name, before, after }) => [
      `  ${name}`,
      code,
      ...[before, after].flatMap((side) => [figure(side?.unmet), figure(side?.gapScore), side?.class ?? "unknown"]),
    ]);
  if (rows.length > 0) lines.push(textTable(header, rows));
  if (moved > rows.length) lines.push(`  … and ${counted(moved - rows.length)} more.`);
  return lines.join("\n");
}

const header = ["  area", "code", "unmet", "score", "class", "→ unmet", "score", "class"];

const nounWords: Readonly<Record<RecordChange["noun"], string>> = {
  areas: "Areas",
  areaParts: "Area parts",
  shapes: "Shapes",
  postcodes: "Postcodes",
  indicators: "Indicators",
  needFigures: "Need figures",
  listings: "Listings",
};

/** To one decimal; a dash where nobody knows. */
function figure(value: number | null | undefined): string {
  if (value === null || value === undefined) return "–";
  return value.toLocaleString("en-GB", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

function counted(count: number): string {
  return count.toLocaleString("en-GB");
}
