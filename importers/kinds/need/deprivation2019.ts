import { areaIndex } from "./areaIndex.ts";

/** Adult skills as the Indices of Deprivation 2019 have them. */
export const deprivation2019 = areaIndex({
  name: "deprivation-2019",
  title: "Adult skills in the Indices of Deprivation 2019",
  source: "Ministry of Housing, Communities and Local Government: English Indices of Deprivation 2019",
  licence: "Open Government Licence v3.0",
  level: "general",
  area: { column: "lsoa11_code", also: ["LSOA code (2011)"], example: "E01000001", type: "lsoa", vintage: "2011" },
  period: "2019",
  scores: [
    {
      id: "deprivation-2019-adult-skills",
      column: "adult_skills_and_english_language_proficiency_indicator",
      also: ["Adult Skills Sub-domain Score"],
      example: "0.032",
      meaning: "adults of working age with few or no qualifications or little English, as a share from 0 to 1",
      title: "Adults with few or no qualifications, or little English (Indices of Deprivation 2019)",
      direction: "higher is more need",
      notes:
        "A share of adults of working age, mostly of the 2011 census; it stands for general digital skills, which it does not measure, so it only ranks places.",
    },
  ],
});
