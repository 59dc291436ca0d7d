import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { GapAnswer } from "../../domain/contract/gap.ts";
import { levelWords } from "../../domain/contract/level.ts";
import { countWritten, listWritten, numberWritten } from "../data/written.ts";
import type { RowPointedOut } from "../views/pointedOut.ts";
import type { LegendRow } from "./legendRows.ts";
import type { View } from "../views/view.ts";

type Shown = Pick<GapAnswer, "level" | "areaType" | "period">;
type Seen = Pick<View, "title" | "meaning">;

/** What a map shows, of where and when, in one line: for a heading, a frame's name or a file. */
export function mapSubject({ level, areaType, period }: Shown, { title }: Seen, place: string): string {
  const subject = `${levelWords[level].title} skills by ${areaTypeWords[areaType].one}, ${place}: ${title}`;
  return period === null ? subject : `${subject} (${period})`;
}

/** What one would say of the map on the telephone: the message, what is drawn, and how many areas there are of each kind. */
export function mapAlt(
  shown: Shown,
  seen: Seen,
  place: string,
  sentence: string,
  legend: readonly LegendRow[],
): string {
  const { many } = areaTypeWords[shown.areaType];
  const counts = legend.flatMap(({ words, count }) =>
    count === null || count === 0 ? [] : [`${words}: ${numberWritten(count)}`],
  );
  const said = counts.length === 0 ? "" : ` Of the ${many}, ${listWritten(counts)}.`;
  return `${sentence} Map of ${mapSubject(shown, seen, place)}. ${seen.meaning}.${said}`;
}

/** Which areas of a picture are not veiled, as its legend names them. */
export function standsOutWords(
  { words, count }: RowPointedOut,
  { one, many }: { readonly one: string; readonly many: string },
): string {
  return `Pointed out: ${words} (${countWritten(count, one, many)}). The other ${many} are paler.`;
}
