import { areaTypeWords } from "../../contract/areaType.ts";
import type { LevelChange } from "../../contract/dryRun.ts";
import { counted, type Words } from "../words/counted.ts";

/**
 * What would happen to the scores of a level, in a sentence without its level: "12 of 215 wards move, 3 change class; unmet people fall from 8,430 to 8,120 a year".
 * Sums over different areas are never compared: that fewer people are known to be unmet is no fall.
 */
export function changeWords(change: LevelChange): string {
  const words = change.areaType === null ? anyArea : areaTypeWords[change.areaType];
  const parts = [...knownWords(change, words), movesWords(change, words), ...unmetWords(change, words)];
  return parts.join("; ");
}

/** Every area counted is known on one side at least, so those not known on a side are known on the other alone. */
function knownWords({ areas, knownBefore, knownAfter }: LevelChange, words: Words): string[] {
  const [lost, gained] = [areas - knownAfter, areas - knownBefore];
  return [
    ...(lost > 0 ? [`${counted(lost, words)} would have no figure any more`] : []),
    ...(gained > 0
      ? [`${counted(gained, words)} would be known that ${gained === 1 ? "is" : "are"} not known now`]
      : []),
  ];
}

function movesWords({ areas, moved, classChanged }: LevelChange, words: Words): string {
  if (moved === 0) return `no ${words.one} moves`;
  const all = counted(areas, words);
  const moves =
    moved === areas && moved > 1 ? `all ${all} move` : `${written(moved)} of ${all} ${moved === 1 ? "moves" : "move"}`;
  if (classChanged === 0) return `${moves}, none changes class`;
  return `${moves}, ${written(classChanged)} ${classChanged === 1 ? "changes" : "change"} class`;
}

function unmetWords({ areas, knownBefore, knownAfter, unmetBefore, unmetAfter }: LevelChange, words: Words): string[] {
  if (unmetBefore === null && unmetAfter === null) return [];
  const isOfTheSame = knownBefore === areas && knownAfter === areas;
  const within = (known: number) => (isOfTheSame ? "" : ` in ${counted(known, words)}`);
  if (unmetBefore === null || unmetAfter === null) {
    const side = (unmet: number | null, known: number) =>
      unmet === null ? "not known" : `${written(unmet)}${within(known)}`;
    return [`unmet people a year: ${side(unmetBefore, knownBefore)} before, ${side(unmetAfter, knownAfter)} after`];
  }
  const [before, after] = apart(unmetBefore, unmetAfter);
  if (!isOfTheSame) {
    return [
      `unmet people where the need is known: ${before}${within(knownBefore)} before, ${after}${within(knownAfter)} after`,
    ];
  }
  if (before === after) return [`unmet people stay at ${before} a year`];
  return [`unmet people ${unmetAfter < unmetBefore ? "fall" : "rise"} from ${before} to ${after} a year`];
}

/** Two numbers of people, whole where that tells them apart: of thousands nobody reads a tenth. */
function apart(before: number, after: number): [string, string] {
  const whole: [string, string] = [written(Math.round(before)), written(Math.round(after))];
  return whole[0] === whole[1] ? [written(before), written(after)] : whole;
}

/** With at most one decimal. */
function written(value: number): string {
  return value.toLocaleString("en-GB", { maximumFractionDigits: 1 });
}

const anyArea: Words = { one: "area", many: "areas" };
