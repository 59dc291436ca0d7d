import type { PeerRank } from "../contract/areaProfile.ts";
import { counted, type Words, written } from "../score/words/counted.ts";
import { ordinal } from "../score/why/written.ts";

/** "the 3rd most of 215 wards", "the highest, as in 4 others"; `first` is the word for rank 1, and without words for the peers it is not said among how many. Where all are equal there is no order to tell. */
export function rankWords({ rank, of, tiedWith }: PeerRank, first: string, words?: Words): string {
  if (tiedWith === of - 1) return `the same in all ${words === undefined ? written(of) : counted(of, words)}`;
  const ties = tiedWith === 0 ? "" : `, as in ${counted(tiedWith, { one: "other", many: "others" })}`;
  const among = words === undefined ? "" : ` of ${counted(of, words)}`;
  return `the ${rank === 1 ? first : `${ordinal(rank)} ${first}`}${among}${ties}`;
}
