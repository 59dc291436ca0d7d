import { areaIndex } from "./areaIndex.ts";

/** How likely households were to answer the census of 2021 online. */
export const digitalPropensity = areaIndex({
  name: "digital-propensity",
  title: "Digital Propensity Index 2021",
  source: "Office for National Statistics: Digital Propensity Index for the 2021 Census",
  licence: "Open Government Licence v3.0",
  level: "essential",
  area: { column: "lsoa11cd", example: "E01000001", type: "lsoa", vintage: "2011" },
  period: "2021",
  scores: [
    {
      id: "digital-propensity-2021",
      column: "dpi_score",
      example: "97.0",
      meaning: "the score, 0 to 100; higher is less need",
      title: "Digital Propensity Index 2021: likely to answer the census online",
      direction: "higher is less need",
      notes: "0 to 100. It says how likely households are to do one thing online, not what skills people have.",
    },
  ],
});
