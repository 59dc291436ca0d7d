import type { Indicator } from "../../../../domain/contract/indicator.ts";

/** Whether more of what a title names means more need. Only what is plainly a good thing to have means less. */
export function directionOf(title: string): Indicator["direction"] {
  return good.test(title) && !bad.test(title) ? "higher is less need" : "higher is more need";
}

const good =
  /full fib|gigabit|ultrafast|superfast|[SU]FBB availability|NGA$|download speed|level [34]|NVQ ?4|degree|achievement|participation|starts\b|learners\b|professional|in employment/i;
const bad = /unable|less than|below|without|\bno\b|lack|not in employment|unemploy/i;
