import type { Comparison } from "../../contract/evidence.ts";
import type { ListingFacts } from "../listingFacts.ts";
import { organisationName } from "../normalise/organisationName.ts";
import { phoneDigits } from "../normalise/phoneDigits.ts";
import { registerNumber } from "../normalise/registerNumber.ts";
import { streetAddress } from "../normalise/streetAddress.ts";
import { webHost } from "../normalise/webHost.ts";

/** What a listing says in a comparison, the way it was compared; null where it says nothing. */
export function said(comparison: Comparison, facts: ListingFacts): string | null {
  switch (comparison) {
    case "prior":
      return null;
    case "identifier":
      return orNull(
        [
          ["UKPRN", facts.ukprn],
          ["company", facts.companyNumber],
          ["charity", facts.charityNumber],
        ].flatMap(([register, number]) => {
          const written = registerNumber(number ?? null);
          return written === null ? [] : [`${register} ${written}`];
        }),
        ", ",
      );
    case "name":
      return orNull(
        organisationName(facts.name ?? "").map((words) => words.join(" ")),
        " / ",
      );
    case "address": {
      const { number, direction, street, kind } = streetAddress(facts.address ?? "");
      return orNull(
        [number, direction, street, kind].filter((part) => part !== null),
        " ",
      );
    }
    case "phone":
      return phoneDigits(facts.phone ?? "");
    case "website":
      return webHost(facts.website ?? "");
    default:
      return comparison satisfies never;
  }
}

function orNull(parts: readonly string[], between: string): string | null {
  return parts.length === 0 ? null : parts.join(between);
}
