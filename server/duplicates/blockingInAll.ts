import type { Duplicates } from "../../domain/contract/duplicates.ts";
import type { Comparison } from "../store/duplicates/comparison.ts";

/** What each way of bringing listings together found in all comparisons, in the order in which the engine tells them. */
export function blockingInAll(comparisons: readonly Pick<Comparison, "blocking">[]): Duplicates["blocking"] {
  const inAll = new Map<string, Duplicates["blocking"][number]>();
  for (const { rule, pairs, overFull } of comparisons.flatMap(({ blocking }) => blocking)) {
    const sofar = inAll.get(rule) ?? { rule, pairs: 0, overFull: 0 };
    inAll.set(rule, { rule, pairs: sofar.pairs + pairs, overFull: sofar.overFull + overFull });
  }
  return [...inAll.values()];
}
