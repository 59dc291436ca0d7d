import { type Indicator, type IndicatorId, indicatorIdSchema } from "../../../domain/contract/indicator.ts";

/** The newest data in the index (broadband of May, claimants of August) are of 2022; the oldest are of the 2011 census. */
export const deriPeriod = "2022";

export const deriScore = { id: idOf("deri-v1-6"), column: "deri_score_national" };

export const deriComponents = [
  { id: idOf("deri-v1-6-broadband"), column: "broadband_comp_national", about: "broadband" },
  { id: idOf("deri-v1-6-demography"), column: "demography_comp_national", about: "demography" },
  { id: idOf("deri-v1-6-deprivation"), column: "deprivation_comp_national", about: "deprivation" },
] as const;

/** The score as the headline of essential need, its components as context. An index ranks places; it counts nobody until a control total does. */
export const deriIndicators: readonly Indicator[] = [
  describe(deriScore.id, "Digital Exclusion Risk Index 1.6, scaled nationally", "headline"),
  ...deriComponents.map(({ id, about }) =>
    describe(id, `Digital Exclusion Risk Index 1.6: ${about} component, scaled nationally`, "context"),
  ),
];

function describe(id: IndicatorId, title: string, role: Indicator["role"]): Indicator {
  return {
    id,
    title,
    level: "essential",
    unit: "index",
    kind: "stock",
    direction: "higher is more need",
    countedAt: "where people live",
    role,
    basis: "modelled",
    source: "Greater Manchester Combined Authority: Digital Exclusion Risk Index (DERI) 1.6",
    sourceUrl: null,
    licence: "Open Government Licence v3.0",
    // The index does not say when it came out; its newest source is of November 2022.
    published: null,
    notes:
      "0 to 10, higher is more risk; the score is the mean of its three components. Made from data of 2011 to 2022: population 2020, census 2011, deprivation 2019, broadband and claimants 2022.",
  };
}

function idOf(id: string): IndicatorId {
  return indicatorIdSchema.parse(id);
}
