import type { ScoredReportLevel } from "../../contract/reportRun.ts";
import { counted, type Words, written } from "../../score/words/counted.ts";
import type { LevelTally } from "../document/levelTally.ts";
import { peopleWords, peopleWritten } from "./figures.ts";
import { hasNoOffers } from "./hasNoOffers.ts";
import type { LevelPeople } from "./levelPeople.ts";
import { noRangeBecause } from "./noRangeBecause.ts";

export type SureSentencesInput = {
  readonly level: ScoredReportLevel;
  readonly tally: LevelTally;
  readonly people: LevelPeople;
  readonly words: Words;
  readonly draws: number;
};

/** How far a level's figures are to be trusted: what the draws leave open, and what other assumptions come to. */
export function sureSentences(input: SureSentencesInput): string[] {
  return [...howSure(input), ...certain(input), ...twins(input), ...online(input)];
}

/** Where the range is, or why there is none. */
function howSure({ level, people, draws }: SureSentencesInput): string[] {
  if (people.unmet === null) return [];
  const because = noRangeBecause(level, people);
  if (because !== null) return [`No range is given for the number of people: ${because}.`];
  return [`Nine in ten of ${written(draws)} draws of what the need may be lie in the range in brackets.`];
}

/** How many gaps the uncertainty of need leaves standing. */
function certain({ tally, words }: SureSentencesInput): string[] {
  const { drawnGaps: drawn, certainGaps: sure } = tally;
  if (drawn === 0) return [];
  if (sure === drawn) {
    const where = drawn === 1 ? `the one ${words.one}` : `each of the ${counted(drawn, words)}`;
    return [
      `In ${where} with a gap${drawn < tally.gaps ? " whose need was drawn" : ""} it is there in at least 95 of 100 draws.`,
    ];
  }
  const rest = drawn - sure;
  const whose = drawn < tally.gaps ? " whose need was drawn" : "";
  const lead =
    drawn === 1
      ? `In the one ${words.one} with a gap${whose} it`
      : `Of the ${counted(drawn, words)} with a gap${whose}, ${written(rest)}`;
  return [`${lead} ${rest === 1 ? "is" : "are"} not certain: in more than 5 of 100 draws the class is another.`];
}

function twins({ level, people }: SureSentencesInput): string[] {
  const { shorterReach, longerReach } = level.totals;
  const [shorter, longer] = [shorterReach?.unmet ?? null, longerReach?.unmet ?? null];
  if (people.of !== "study area" || people.unmet === null || shorter === null || longer === null) return [];
  if (hasNoOffers(level)) return [];
  const lead = "How far people travel is an assumption:";
  const [few, many] = [peopleWritten(shorter), peopleWritten(longer)];
  if (few === many && few === peopleWritten(people.unmet)) {
    return [`${lead} with three quarters of the distance, or one and a half times, the number would be the same.`];
  }
  // Whoever reads that more people are left than at a shorter reach looks for a mistake, unless told why.
  const why =
    longer > Math.min(people.unmet, shorter)
      ? [
          "A longer reach need not help: people from farther away, also from outside the study area, reach in too and take places that those nearer by had.",
        ]
      : [];
  return [
    `${lead} with three quarters of the distance ${few === "0" ? "nobody" : `${peopleWords(shorter)} a year`} would be left without a place, with one and a half times the distance ${many === "0" ? "nobody" : many}.`,
    ...why,
  ];
}

function online({ level, people }: SureSentencesInput): string[] {
  const after = level.totals.online?.unmetAfter ?? null;
  if (people.of !== "study area" || after === null) return [];
  return [`Once online places are given out, ${peopleWords(after)} a year would be left; the headline is before that.`];
}
