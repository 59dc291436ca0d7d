import { publishingMode } from "./publishingMode.ts";
import { refuseChangedSince } from "./refuseChangedSince.ts";
import { refuseReplacement } from "./refuseReplacement.ts";
import type { PuttingInForce } from "./putInForce.ts";
import type { Target } from "./target.ts";

/** Throws the Refusals that can be told before the file is read, so that nobody waits for them. `putInForce` asks again when its turn has come. */
export async function refuseEarly(
  { db, partnership }: Pick<Target, "db" | "partnership">,
  publishing: PuttingInForce,
): Promise<void> {
  publishingMode(publishing);
  await refuseChangedSince(db, partnership, publishing.basis);
  await refuseReplacement(db, partnership, publishing.replaces);
}
