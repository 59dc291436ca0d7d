import type { GapClass } from "../../domain/contract/gap.ts";

/** What each class says about an area, in a sentence. */
export const classWords: Readonly<Record<GapClass, string>> = {
  gap: "Some people in need find no place left within reach.",
  "gap and spare": "One part of it lacks places while another part has places to spare.",
  balanced: "Nearly everyone in need can be placed, and few places stay free.",
  "over-provided": "Nearly everyone in need can be placed, and many places in reach stay free.",
  unknown: "Too little is known to say.",
};
