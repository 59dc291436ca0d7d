import type { Evidence, Judgement } from "../../contract/evidence.ts";
import { jaroWinkler } from "../alike/jaroWinkler.ts";
import { registersAgree } from "../compare/registersAgree.ts";
import { ofOne, ofTwo } from "../model/startingModel.ts";
import type { OnlineFacts } from "./onlineFacts.ts";
import { areNearlyEqual } from "./titlesCompared.ts";

/**
 * How likely two online offers are the same, by weights that are set and not learnt: there are too few of them to learn from.
 *
 * Units   bits; they add up to log2 of the odds.
 * Source  The rates from which the engine starts (METHOD 4.2). How often titles agree, and how many of those that share a name or a website are one, is assumed.
 */
export function judgedOnline(one: OnlineFacts, other: OnlineFacts): Judgement {
  const register = registersAgree(one.registers, other.registers);
  const name = nameLevel(one.names, other.names);
  const isOneTitle = areNearlyEqual(one.title, other.title);
  const isOneHost = one.host === null || other.host === null ? null : one.host === other.host;
  const evidence: Evidence[] = [
    {
      comparison: "prior",
      finding: "assumed for online offers that share a name, a register number or a website",
      bits: prior,
      one: null,
      other: null,
    },
    {
      comparison: "identifier",
      finding:
        register === null
          ? "not said by both"
          : register === 1
            ? "one number at a register"
            : "different numbers at one register",
      bits: register === null ? 0 : bitsOf("identifier", register),
      one: null,
      other: null,
    },
    {
      comparison: "name",
      finding: `${name === 4 ? "the same name" : name === 3 ? "hardly a letter apart" : "different names"}, and ${isOneTitle ? "nearly the same title" : "different titles"}`,
      bits: bitsOf("name", name) + (isOneTitle ? Math.log2(0.7 / 0.05) : Math.log2(0.3 / 0.95)),
      one: one.said,
      other: other.said,
    },
    {
      comparison: "website",
      finding: isOneHost === null ? "not said by both" : isOneHost ? "the same website" : "different websites",
      bits: isOneHost === null ? 0 : bitsOf("website", isOneHost ? 1 : 0),
      one: one.website,
      other: other.website,
    },
  ];
  const bits = evidence.reduce((sum, each) => sum + each.bits, 0);
  return {
    probability: 1 / (1 + 2 ** -bits),
    site: { because: "both are online, at no place", km: null },
    evidence,
    held: register === 0 ? "They have different numbers at the same register." : null,
  };
}

const prior = Math.log2(0.08 / 0.92);

function bitsOf(comparison: "identifier" | "name" | "website", level: number): number {
  return Math.log2((ofOne[comparison][level] ?? Number.NaN) / (ofTwo[comparison][level] ?? Number.NaN));
}

/** As the engine numbers them: 4 the same, 3 hardly a letter apart, 0 else. */
function nameLevel(names: readonly string[], others: readonly string[]): 0 | 3 | 4 {
  if (names.some((name) => others.includes(name))) return 4;
  return names.some((name) => others.some((other) => jaroWinkler(name, other) >= hardlyApart)) ? 3 : 0;
}

const hardlyApart = 0.95;
