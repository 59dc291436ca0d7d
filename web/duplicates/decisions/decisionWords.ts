import type { Decision } from "../../../domain/contract/duplicateDecision.ts";
import { countWritten, numberWritten } from "../../data/written.ts";

/** What a decision says: "Same listing", "Different listings", or which one it takes back. */
export function verdictWritten({ verdict, takesBack }: Decision): string {
  switch (verdict) {
    case "same":
      return "Same listing";
    case "different":
      return "Different listings";
    case null:
      return takesBack === null ? "Taken back" : `Takes back decision ${numberWritten(takesBack)}`;
    default:
      return verdict satisfies never;
  }
}

/** What a decision is about: the pair by its names, or how many pairs and the first of them. */
export function pairsWritten({ pairs, example, decidedBy }: Decision): string {
  const how = decidedBy === null ? "" : bys[decidedBy];
  if (pairs === 1) return `${how}${example ?? "1 pair"}`;
  return `${how}${countWritten(pairs, "pair")} at once${example === null ? "" : `, the first: ${example}`}`;
}

const bys: Readonly<Record<NonNullable<Decision["decidedBy"]>, string>> = {
  pair: "",
  "all above": "All likely pairs: ",
  exclude: "Taken out of an offer: ",
  split: "An offer split: ",
};
