import type { DuplicateEffect } from "../../domain/contract/duplicates.ts";
import { levelWords } from "../../domain/contract/level.ts";
import { countWritten, numberWritten } from "../data/written.ts";

type LevelEffect = DuplicateEffect["levels"][number];

/** What duplicates hide at one level, in a sentence; what is not known is said to be. For levels at which something counts once. */
export function effectSentence({ level, asPublished, now }: LevelEffect): string {
  const { title } = levelWords[level];
  const counted = `${title}: ${countWritten(asPublished.offers, "offer")} as published count as ${numberWritten(now.offers)}`;
  if (asPublished.unmet === null || now.unmet === null) return `${counted}; how many people are unmet is not known.`;
  const hidden = now.unmet - asPublished.unmet;
  if (Math.abs(hidden) < 0.05) return `${counted}; as many people are unmet as before.`;
  const more = hidden > 0 ? "more" : "fewer";
  return `${counted}; ${numberWritten(Math.abs(hidden))} ${more} people a year are unmet (${numberWritten(now.unmet)} instead of ${numberWritten(asPublished.unmet)}).`;
}
