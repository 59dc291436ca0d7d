import { useQuery } from "@tanstack/react-query";
import { type AreaType, areaTypeWords } from "../../domain/contract/areaType.ts";
import { type Level, levelWords } from "../../domain/contract/level.ts";
import { partnershipIdSchema } from "../../domain/contract/partnership.ts";
import { indicatorsQuery } from "../data/datasetQueries.ts";
import { listWritten } from "../data/written.ts";
import { periodOpened, periodsFor } from "../views/periodsFor.ts";

/** The periods there are, the one to ask for (none for the one that the level opens on), and in a sentence why it is another than the address asks for. */
export type Periods = {
  /** Newest first. */
  readonly all: readonly string[];
  /** The one that is shown where none is asked for; null until it is known. */
  readonly opensOn: string | null;
  readonly asked: string | undefined;
  readonly because: string | null;
  /** Not before it is known whether the period of the address is there. */
  readonly isKnown: boolean;
};

/** Which periods can be shown at a level by a kind of area. A period that is not there is not asked for: the one that the level opens on is shown instead, and said to be. */
export function usePeriods(
  partnership: string,
  level: Level,
  areaType: AreaType,
  inAddress: string | undefined,
): Periods {
  const id = partnershipIdSchema.parse(partnership);
  const { data: indicators, isPending } = useQuery(indicatorsQuery(id));
  const all = indicators === undefined ? [] : periodsFor(indicators, level, areaType);
  const opensOn = periodOpened(indicators ?? [], level);
  if (inAddress === undefined) return { all, opensOn, asked: undefined, because: null, isKnown: true };
  // Without the list the server is asked as the address says, and says itself what is wrong.
  const isThere = indicators === undefined || all.length === 0 || all.includes(inAddress);
  if (isThere) return { all, opensOn, asked: inAddress, because: null, isKnown: !isPending };
  const title = levelWords[level].title;
  const because = `${title} need by ${areaTypeWords[areaType].one} is known for ${listWritten(all)}, not for ${inAddress}, so ${opensOn ?? "another period"} is shown.`;
  return { all, opensOn, asked: undefined, because, isKnown: true };
}
