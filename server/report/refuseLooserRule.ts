import type { Disclosure } from "../../domain/contract/report.ts";
import { Refusal } from "../store/refusal.ts";

/**
 * Throws a Refusal where a report that is to be shared would show of an earlier one what that withholds. One that is made as computed is for the partnership
 * itself, and may.
 */
export function refuseLooserRule(disclosure: Disclosure, earlier: Disclosure | null): void {
  if (disclosure.type === "as computed" || earlier === null || earlier.type === "as computed") return;
  if (disclosure.below >= earlier.below) return;
  throw new Refusal(
    "unusable",
    `The report that this one is to be set beside withholds numbers below ${earlier.below}, this one only those below ${disclosure.below}: it would show what the other keeps back. Withhold numbers below ${earlier.below} or more, or set it beside another report.`,
  );
}
