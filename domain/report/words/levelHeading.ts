import { type Level, levelWords } from "../../contract/level.ts";

/** “Essential digital skills”. */
export function levelHeading(level: Level): string {
  return `${levelWords[level].title} digital skills`;
}
