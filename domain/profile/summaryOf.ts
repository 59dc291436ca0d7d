import type { LevelProfile, PeerRank } from "../contract/areaProfile.ts";
import { type Level, levelWords } from "../contract/level.ts";
import { counted, type Words, written } from "../score/words/counted.ts";
import { ordinal } from "../score/why/written.ts";

export type SummaryInput = {
  readonly name: string;
  /** What the peers are called. */
  readonly words: Words;
  readonly levels: readonly LevelProfile[];
};

/**
 * What stands out over all levels, then one sentence for each. People of different levels are never added up, nor is a mean of scores taken: levels are
 * compared by where the area stands among its peers.
 */
export function summaryOf({ name, words, levels }: SummaryInput): string[] {
  const scored = levels.filter((level) => level.type === "scored" && level.gap.gapScore !== null);
  return [
    ...standOut(name, words, levels),
    ...levels.map((level) =>
      level.type === "scored"
        ? `${titled(level.level)}: ${afterColon(level.sentences[0] ?? "")}`
        : `${titled(level.level)}: cannot be scored. ${level.because}`,
    ),
    ...(scored.length > 1 ? ["The levels are never added up: one person may need several."] : []),
  ];
}

type Standing = { readonly level: Level; readonly rank: PeerRank; readonly below: number };

function standOut(name: string, words: Words, levels: readonly LevelProfile[]): string[] {
  const standings = levels.flatMap((level): Standing[] => {
    const rank = level.type === "scored" ? level.ranks.gapScore : null;
    if (rank === null || rank.of < fewestPeers) return [];
    return [{ level: level.level, rank, below: (rank.of - rank.rank - rank.tiedWith) / (rank.of - 1) }];
  });
  if (standings.length === 0) return [];
  const [first, ...others] = standings
    .filter(({ below }) => below >= outstanding)
    .toSorted((one, other) => other.below - one.below);
  if (first !== undefined) {
    const among = ` of ${counted(first.rank.of, words)}`;
    const more = others.map(
      ({ level, rank }) => `${level} (${place(rank)}${rank.of === first.rank.of ? "" : ` of ${written(rank.of)}`})`,
    );
    const skills = inList([`${first.level} skills (gap score ${place(first.rank)}${among})`, ...more]);
    return [`${name} stands out for ${skills}.`];
  }
  return [
    `${name} does not stand out: at no level that can be scored is its gap score above those of nine in ten of the other ${words.many}.`,
  ];
}

/** An area stands out when its score is above that of so many of the others. */
const outstanding = 0.9;
/** Among fewer, a rank says little. */
const fewestPeers = 4;

function place({ rank, tiedWith }: PeerRank): string {
  const highest = rank === 1 ? "the highest" : `the ${ordinal(rank)} highest`;
  return tiedWith === 0 ? highest : `${highest} with ${counted(tiedWith, { one: "other", many: "others" })}`;
}

/** "one", "one and two", "one, two and three". */
function inList(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}

function titled(level: Level): string {
  return levelWords[level].title;
}

/** A sentence that goes on behind a colon begins small: none about a level begins with a name. */
function afterColon(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
