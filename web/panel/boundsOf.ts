import type { Range } from "../../domain/contract/sureness.ts";

/** An interval where both of its ends are known. */
export function boundsOf(low: number | null, high: number | null): Range | null {
  return low === null || high === null ? null : { low, high };
}
