import { areaIndex } from "../areaIndex.ts";

/** Deprivation of whole districts, as the Indices of Deprivation 2025 sum it up. Average ranks are left alone. */
export const deprivation2025Districts = areaIndex({
  name: "deprivation-2025-districts",
  title: "Indices of Deprivation 2025 by district",
  source: "Ministry of Housing, Communities and Local Government: English Indices of Deprivation 2025",
  licence: "Open Government Licence v3.0",
  level: "general",
  area: {
    column: "ltla24_code",
    also: ["Local Authority District code (2024)"],
    example: "E06000001",
    type: "district",
    vintage: "2024",
  },
  period: "2025",
  scores: [
    {
      id: "deprivation-2025-average-score",
      column: "imd_average_score",
      also: ["IMD - Average score", "IMD 2025 - Average score", "Index of Multiple Deprivation - Average score"],
      example: "21.4",
      meaning: "the mean score of its LSOAs; higher is more deprived",
      title: "Deprivation, average score of the district (Indices of Deprivation 2025)",
      direction: "higher is more need",
      notes: "It stands for many things beside digital skills, so it only ranks places.",
    },
    {
      id: "deprivation-2025-extent",
      column: "imd25_extent",
      also: ["IMD - Extent", "IMD 2025 - Extent"],
      mayBeAbsent: true,
      example: "0.21",
      meaning: "the share of its people in the most deprived LSOAs of England, weighted",
      title: "Deprivation, extent in the district (Indices of Deprivation 2025)",
      direction: "higher is more need",
      notes: "A share of people from 0 to 1; it says nothing of their skills, so it only ranks places.",
    },
  ],
});
