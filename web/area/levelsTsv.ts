import type { ScoredLevel } from "../../domain/contract/areaProfile.ts";
import { levelWords } from "../../domain/contract/level.ts";
import type { Settings } from "../../domain/contract/settings.ts";
import { areasTsv } from "../areas/areasTsv.ts";
import { tableColumns } from "../areas/tableColumns.ts";
import type { Drawn, SureAreas } from "../views/sureAreas.ts";

/** One area as lines with tabs, a line for each level with the columns of the map's table, so that lines of several areas can be put below each other. Ranges stand where they have been drawn. */
export function levelsTsv(
  levels: readonly ScoredLevel[],
  settings: Settings,
  drawnOf: (level: ScoredLevel) => Drawn | null,
): string {
  const gaps = levels.map(({ gap }) => gap);
  const tables = levels.map((level) => {
    const { gap } = level;
    const sureness = drawnOf(level);
    const sure: SureAreas = new Map(
      sureness === null ? [] : [[gap.code, { code: gap.code, sureness, needRank: null }] as const],
    );
    const [headings = [], cells = []] = areasTsv([gap], tableColumns({ gaps, settings }, sure), sure)
      .split("\r\n")
      .map((line) => line.split("\t"));
    return { level, headings, cells };
  });
  // Only a level that has been drawn has columns of ranges.
  const widest = tables.reduce<readonly string[]>(
    (one, { headings }) => (headings.length > one.length ? headings : one),
    [],
  );
  const lines = tables.map(({ level, headings, cells }) => [
    levelWords[level.level].title,
    level.period ?? "[x]",
    ...widest.map((heading) => cells[headings.indexOf(heading)] ?? "[x]"),
  ]);
  return [["Level", "Period", ...widest], ...lines].map((line) => `${line.join("\t")}\r\n`).join("");
}
