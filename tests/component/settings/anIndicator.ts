import { type IndicatorInForce, indicatorInForceSchema } from "../../../domain/contract/indicatorInForce.ts";

/** An indicator in force: a context index of essential skills, unless told otherwise. */
export function anIndicator(id: string, title: string, told: Partial<IndicatorInForce> = {}): IndicatorInForce {
  return indicatorInForceSchema.parse({
    id,
    title,
    level: "essential",
    unit: "index",
    kind: "stock",
    direction: "higher is more need",
    countedAt: "where people live",
    role: "context",
    basis: "measured",
    source: "Survey",
    sourceUrl: null,
    licence: null,
    published: null,
    notes: null,
    dataset: "3f0c7a52-0a53-4d1e-8b53-2f9c1f2f0001",
    datasetTitle: "need.csv",
    figures: 3,
    opensOn: null,
    coverage: [{ areaType: "ward", vintage: "2024", period: "2024", figures: 3, known: 3 }],
    ...told,
  });
}
