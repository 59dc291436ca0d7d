import { mulberry32 } from "../../domain/score/uncertainty/mulberry32.ts";

/** Ten moments over so many milliseconds, drawn at random: one in each tenth, so that no part of the work goes untried. The seed draws them again. */
export function tenMoments(seed: number, milliseconds: number): readonly number[] {
  const random = mulberry32(seed);
  return Array.from({ length: 10 }, (_, tenth) => Math.round(((tenth + random()) / 10) * milliseconds));
}

/** A seed nobody chose, or the one that ATLAS_TEST_SEED names to see the same moments again. */
export function seedOfToday(): number {
  return Number(process.env["ATLAS_TEST_SEED"] ?? Date.now() % 1_000_000);
}
