import { areaTypeSchema } from "../../../domain/contract/areaType.ts";
import { datasetIdSchema } from "../../../domain/contract/datasetId.ts";
import { indicatorIdSchema } from "../../../domain/contract/indicator.ts";
import { partnershipSchema } from "../../../domain/contract/partnership.ts";
import { defaultSettings } from "../../../domain/contract/settings.ts";
import type { Ground } from "../../../server/score/ground.ts";
import type { FigureCoverage } from "../../../server/store/read/figureCoverage.ts";
import type { IndicatorRow } from "../../../server/store/read/indicatorsInForce.ts";
import type { PartLink } from "../../../server/store/read/partLinks.ts";

/** A headline of essential need in people, published on the first of a month of 2024. */
export function headline(id: string, changes: Partial<IndicatorRow> = {}, month = 1): IndicatorRow {
  return {
    id: indicatorIdSchema.parse(id),
    title: id,
    level: "essential",
    unit: "people",
    kind: "stock",
    direction: "higher is more need",
    countedAt: "where people live",
    role: "headline",
    basis: "measured",
    source: "",
    sourceUrl: null,
    licence: null,
    published: null,
    notes: null,
    dataset: datasetIdSchema.parse("00000000-0000-4000-8000-000000000000"),
    datasetTitle: "",
    publishedAt: new Date(Date.UTC(2024, month - 1, 1)),
    ...changes,
  };
}

/** Figures of an indicator, as "ward/2023/2024": area type, vintage and period; all of them known. */
export function figures(indicator: string, place: string, count = 1): FigureCoverage {
  const [areaType, vintage = "", period = ""] = place.split("/");
  return { indicator, areaType: areaTypeSchema.parse(areaType), vintage, period, figures: count, known: count };
}

/** That one kind of area makes up another: "lsoa/2011" and "district/2023"; `overlaps` where some of it counts twice. */
export function link(part: string, whole: string, overlaps = false, basis: PartLink["basis"] = "exact"): PartLink {
  const [partType, partVintage = ""] = part.split("/");
  const [wholeType, wholeVintage = ""] = whole.split("/");
  return {
    partType: areaTypeSchema.parse(partType),
    partVintage,
    wholeType: areaTypeSchema.parse(wholeType),
    wholeVintage,
    overlaps,
    basis,
    sameCode: null,
  };
}

/** That areas of two years are one where their code is: 300 of them, and the names of those that only one of the years has. */
export function sameCode(
  part: string,
  whole: string,
  { onlyPart = [], onlyWhole = [] }: { readonly onlyPart?: string[]; readonly onlyWhole?: string[] } = {},
): PartLink {
  return { ...link(part, whole, false, "same code"), sameCode: { areas: 300, onlyPart, onlyWhole } };
}

const vale = partnershipSchema.parse({
  id: "vale",
  name: "Vale",
  studyArea: [],
  bufferKm: 30,
  isDemo: false,
  createdAt: "2026-01-01T00:00:00Z",
});

/** What Vale's answers rest on: nothing but what is given. */
export function groundWith(given: Partial<Ground>): Ground {
  const { partnership = vale, settings = defaultSettings } = given;
  const nothing = { datasets: [], lastDecision: 0, decisions: [], ownAreas: [] };
  return {
    partnership,
    settings,
    snapshot: { id: "first", partnership, settings, settingsVersion: 1, ...nothing },
    indicators: [],
    coverage: [],
    kinds: [],
    links: [],
    ownAreas: [],
    ...given,
  };
}
