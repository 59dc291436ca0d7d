import type { PeerRank } from "../../domain/contract/areaProfile.ts";
import { numberWritten } from "../data/written.ts";

/** "3 of 215", and how many share it: "3 of 215, with 2 others". What is not known has no rank. */
export function peerRankWritten(rank: PeerRank | null): string {
  if (rank === null) return "not ranked";
  const words = `${numberWritten(rank.rank)} of ${numberWritten(rank.of)}`;
  if (rank.tiedWith === 0) return words;
  return `${words}, with ${numberWritten(rank.tiedWith)} ${rank.tiedWith === 1 ? "other" : "others"}`;
}
