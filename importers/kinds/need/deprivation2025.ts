import { areaIndex } from "./areaIndex.ts";

/** Adult skills, and education as a whole, as the Indices of Deprivation 2025 have them. */
export const deprivation2025 = areaIndex({
  name: "deprivation-2025",
  title: "Skills in the Indices of Deprivation 2025",
  source: "Ministry of Housing, Communities and Local Government: English Indices of Deprivation 2025",
  licence: "Open Government Licence v3.0",
  level: "general",
  area: { column: "lsoa21_code", also: ["LSOA code (2021)"], example: "E01000001", type: "lsoa", vintage: "2021" },
  period: "2025",
  scores: [
    {
      id: "deprivation-2025-adult-skills",
      column: "adult_skills_score",
      also: ["Adult Skills Sub-domain Score"],
      example: "0.03",
      meaning: "adults of working age with few or no qualifications or little English, as a share from 0 to 1",
      title: "Adults with few or no qualifications, or little English (Indices of Deprivation 2025)",
      direction: "higher is more need",
      notes:
        "A share of adults of working age; it stands for general digital skills, which it does not measure, so it only ranks places.",
    },
    {
      id: "deprivation-2025-education",
      column: "Education_score",
      also: ["Education, Skills and Training Score"],
      example: "0.004",
      meaning: "the score for education, skills and training; higher is more deprived",
      title: "Education, skills and training deprivation (Indices of Deprivation 2025)",
      direction: "higher is more need",
      notes: "It counts children's schooling as much as adults' skills; it ranks places and counts nobody.",
    },
  ],
});
