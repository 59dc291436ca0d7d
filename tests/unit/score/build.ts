import { type Area, areaSchema } from "../../../domain/contract/area.ts";
import { type AreaPart, areaPartSchema } from "../../../domain/contract/areaPart.ts";
import { type Indicator, indicatorSchema } from "../../../domain/contract/indicator.ts";
import { offerSchema } from "../../../domain/contract/offer.ts";
import { defaultSettings } from "../../../domain/contract/settings.ts";
import type { ScoredFigure, ScoredOffer, ScoreInput } from "../../../domain/score/scoreInput.ts";

/** About one km of latitude. */
export const oneKm = 1 / 111.195;

/** A ward so many km north of 53 degrees; "district D" names another type; a null km leaves it without a point. */
export function area(name: string, kmNorth: number | null, more: Partial<Record<keyof Area, unknown>> = {}): Area {
  const [areaType, code] = name.includes(" ") ? name.split(" ") : ["ward", name];
  const point = kmNorth === null ? { lon: null, lat: null } : { lon: -2, lat: 53 + kmNorth * oneKm };
  const rest = { adults: 1000, adultsYear: 2020, urbanRural: "urban" };
  return areaSchema.parse({ areaType, vintage: "2023", code, name: `Area ${code}`, ...point, ...rest, ...more });
}

export function part(from: string, to: string, share = 1): AreaPart {
  const [partType, partCode] = from.split(" ");
  const [wholeType, wholeCode] = to.split(" ");
  const vintages = { partVintage: "2023", wholeVintage: "2023" };
  return areaPartSchema.parse({ partType, partCode, wholeType, wholeCode, ...vintages, share, basis: "exact" });
}

export function figure(of: Area, value: number | null, more: Partial<ScoredFigure> = {}): ScoredFigure {
  const bounds = { lo: null, hi: null, marker: null };
  return {
    areaType: of.areaType,
    areaVintage: of.vintage,
    areaCode: of.code,
    period: "2024",
    value,
    ...bounds,
    ...more,
  };
}

/** An essential offer in person so many km north of 53 degrees. */
export function offer(
  id: string,
  kmNorth: number | null,
  places: number | null,
  more: Partial<ScoredOffer> = {},
): ScoredOffer {
  const point = kmNorth === null ? { lon: null, lat: null } : { lon: -2, lat: 53 + kmNorth * oneKm };
  return {
    id,
    title: `Course ${id}`,
    provider: { name: `Provider ${id}`, ukprn: null, companyNumber: null, charityNumber: null },
    venue: {
      name: `Venue ${id}`,
      address: null,
      postcode: null,
      ...point,
      pointQuality: kmNorth === null ? null : "exact",
    },
    level: "essential",
    delivery: "in person",
    serves: [],
    placesPerYear: places,
    placesBasis: places === null ? "unknown" : "measured",
    ...more,
  };
}

/** Codes as an offer serves them. */
export function codes(...given: string[]): ScoredOffer["serves"] {
  return offerSchema.shape.serves.parse(given);
}

/** People a year without basic skills: a flow, so that figures stand as they are. */
export const flow: Indicator = indicatorSchema.parse({
  id: "without-skills",
  title: "Without basic skills",
  level: "essential",
  unit: "people",
  kind: "flow",
  direction: "higher is more need",
  countedAt: "where people live",
  role: "headline",
  basis: "measured",
  source: "A survey",
  sourceUrl: null,
  licence: null,
  published: null,
  notes: null,
});

/** Ten km of reach at every level and unknown places left unknown, everything else by default: wards, no parts, no study area. */
export function input(given: Partial<ScoreInput>): ScoreInput {
  const radius = { urbanKm: 10, ruralKm: 20 };
  return {
    level: "essential",
    areaType: "ward",
    vintage: "2023",
    period: null,
    settings: {
      ...defaultSettings,
      reach: { essential: radius, general: radius, specialist: radius },
      imputePlaces: false,
    },
    indicator: flow,
    figures: [],
    combined: null,
    areas: [],
    parts: [],
    offers: [],
    studyArea: [],
    bufferKm: 30,
    ...given,
  };
}
