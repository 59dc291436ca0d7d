import type { ReportRow } from "../../contract/reportRun.ts";

/**
 * A withheld row: its name, kind and adults, and nothing else. Even its class, the places in its reach and its flags would narrow down how many people it is about.
 * Its need reads `[c]`; whatever else is null was withheld too, as `isWithheld` says.
 */
export function maskedRow({ gap }: ReportRow): ReportRow {
  const { areaType, vintage, code, name, parentName, urbanRural, adults, needStock } = gap;
  return {
    gap: {
      areaType,
      vintage,
      code,
      name,
      parentName,
      urbanRural,
      adults,
      needStock: needStock === null ? null : { value: null, lo: null, hi: null, marker: "c" },
      needPerYear: null,
      needLo: null,
      needHi: null,
      needMarker: "c",
      placesInReach: null,
      met: null,
      unmet: null,
      structural: null,
      signpostable: null,
      gapScore: null,
      unmetAfterOnline: null,
      gapScoreAfterOnline: null,
      shorterReach: null,
      longerReach: null,
      rankMismatch: null,
      spareShare: null,
      fairShareIndex: null,
      placesPerPerson: null,
      class: "unknown",
      yearsToReachEveryone: null,
      nearestOfferKm: null,
      rank: null,
      flags: [],
    },
    sureness: null,
    before: null,
    offers: null,
    offersInReach: null,
    isWithheld: true,
  };
}
