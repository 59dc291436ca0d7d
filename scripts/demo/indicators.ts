import type { ControlTotal } from "./controlTotal.ts";

export const indicatorColumns = [
  "indicator",
  "title",
  "level",
  "unit",
  "kind",
  "direction",
  "counted_at",
  "role",
  "source",
  "source_url",
  "licence",
  "published",
  "notes",
  "basis",
] as const;

type IndicatorRow = Readonly<Record<(typeof indicatorColumns)[number], string | null>>;

const people = {
  unit: "people",
  kind: "stock",
  direction: "higher is more need",
  counted_at: "where people live",
  role: "headline",
  published: null,
} as const;

const openGovernment = "Open Government Licence v3.0";

/** What the demo's need figures measure, each saying in words whether it is measured, modelled or invented. */
export function indicatorRows(totals: {
  readonly essential: ControlTotal;
  readonly general: ControlTotal;
}): IndicatorRow[] {
  return [
    {
      ...people,
      indicator: "essential-modelled",
      title: "Adults without essential digital skills (modelled)",
      level: "essential",
      source: `GMCA Digital Exclusion Risk Index 1.6, spread over a national total: ${totals.essential.source}`,
      source_url: "https://github.com/GreaterManchesterODA/Digital-Exclusion-Risk-Index",
      licence: openGovernment,
      notes:
        "Modelled, not counted. The index ranks England's 2011 LSOAs by risk and gives no people; 11.3 million of about 53 million UK adults in 2018 " +
        "are spread over England's adults of mid-2020 by those ranks (spread 0.5; low and high from 0.25, 0.5 and 0.75 and the rounding of the total), " +
        "then added up to wards.",
      basis: "modelled",
    },
    {
      ...people,
      indicator: "general-modelled",
      title: "People of working age who cannot do all digital work tasks (modelled)",
      level: "general",
      source: `English Indices of Deprivation 2019, adult skills and English language indicator, spread over a national total: ${totals.general.source}`,
      source_url: "https://www.gov.uk/government/statistics/english-indices-of-deprivation-2019",
      licence: openGovernment,
      notes:
        "Modelled, not counted, and a stretch: 52 in 100 people in the UK labour force could not do all 20 digital work tasks in 2024. The share is applied to everyone " +
        "aged 16 to 64 in England in mid-2020 (the labour force is smaller and its small-area size is not known here), and adult skills and English stand in for digital skills. " +
        "Low and high as for essential skills; the stretch itself is not in them.",
      basis: "modelled",
    },
    {
      ...people,
      indicator: "specialist-invented",
      title: "New learners of specialist digital skills wanted each year (invented)",
      level: "specialist",
      kind: "flow",
      source: "Invented for this demo",
      source_url: null,
      licence: "MIT, with this project",
      notes:
        "Invented, to show the page at work: three in a thousand of a ward's adults each year, times something between 0.6 and 1.4 that is worked out from the ward's code.",
      basis: "invented",
    },
    {
      ...people,
      indicator: "no-qualifications-2021",
      title: "Residents aged 16 and over without qualifications, Census 2021 (measured)",
      level: "general",
      role: "context",
      source: "Office for National Statistics, Census 2021, highest level of qualification",
      source_url: "https://www.nomisweb.co.uk/datasets/c2021ts067",
      licence: openGovernment,
      notes: "Measured. Context only: it does not count digital skills and is never added to people in need.",
      basis: "measured",
    },
  ];
}
