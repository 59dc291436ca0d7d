import type { PlaceSigns } from "./placeSigns.ts";

/** Whether two names are alike enough to stand in for what their addresses leave out: one within the other, or nearly the same. */
export function nameAlike({ name }: PlaceSigns): boolean {
  return (name() ?? NaN) >= 2;
}

/** Whether two names are the same or hardly apart. */
export function nameNearlySame({ name }: PlaceSigns): boolean {
  return (name() ?? NaN) >= 3;
}
