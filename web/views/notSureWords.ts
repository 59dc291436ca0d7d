import type { AreaSureness } from "../../domain/contract/sureness.ts";

type Reason = Extract<AreaSureness, { type: "not known" }>["because"];

/** Why the draws say nothing. */
export const notSureWords: Readonly<Record<Reason, string>> = {
  "no interval": "the need figures come without an interval",
  "need unknown": "how many people are in need is not known",
  "mostly unknown": "most of the need is not known",
  "reach unknown": "what can be reached is not known",
};
