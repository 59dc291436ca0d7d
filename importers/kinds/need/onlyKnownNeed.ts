import type { TableKind } from "../../table/tableKind.ts";
import { knownOnly } from "../knownOnly.ts";

const columnsExplained = "it explains columns and holds no figures";
const loadPostings = "Upload the file with the columns geography_type, geography_name, occupation and demand_entry.";

/** Files that come with figures of need and are known by name, but hold nothing that could be kept. */
export const onlyKnownNeed: readonly TableKind[] = [
  knownOnly({
    name: "ees-meta",
    title: "the meta file of a dataset of Explore Education Statistics",
    columns: ["col_name", "col_type", "label"],
    because: columnsExplained,
    instead: "Upload the data file that it came with: the one with the column geographic_level.",
  }),
  ...["postcode", "postcode_space", "output_area"].map((place) =>
    knownOnly({
      name: `connected-nations-${place.replace("_", "-")}`,
      title: `Connected Nations by ${place.replace("_", " ")}`,
      columns: [place, "All Premises", "All Matched Premises"],
      because: "postcodes and output areas are smaller than any area that is kept",
      instead: "Upload the file by local authority (laua).",
    }),
  ),
  ...[
    { name: "deri-sources-1", columns: ["Indicator", "Geographical area", "Dataset source", "Source URL"] },
    { name: "deri-sources-2", columns: ["Indicator name", "Geographic coverage", "Dataset name", "URL link"] },
  ].map((sources) =>
    knownOnly({
      ...sources,
      title: "the list of sources of the Digital Exclusion Risk Index",
      because: "it says where figures come from and holds none of them",
      instead: "Upload the index itself: the file with a row for each LSOA.",
    }),
  ),
  knownOnly({
    name: "control-totals",
    title: "a list of national totals of people without digital skills",
    columns: ["level", "geography", "people", "base", "definition"],
    because: "totals of a whole country are a setting and no figures on areas",
    instead: "Write them under Settings, From an index to people.",
  }),
  knownOnly({
    name: "gaps-export",
    title: "a list of gaps that was downloaded from here",
    columns: ["area_code", "boundary_vintage", "need_per_year", "unmet", "gap_score", "snapshot"],
    because: "gaps are worked out from need and offers, never taken in",
    instead: "Upload the files of need and offers that it was worked out from.",
  }),
  knownOnly({
    name: "skill-mix-nuts2",
    title: "the mix of skills in job adverts by NUTS 2 region",
    columns: ["nuts218cd", "broad_skill_group", "percent"],
    because: "NUTS 2 regions fit no kind of area that is kept; figures are not spread over other areas in silence",
    instead:
      "Upload figures by district, LEP, LSIP area or region, or a need file of your own with the areas you choose.",
  }),
  knownOnly({
    name: "wtwi-dictionary",
    title: "the dictionary of Where the Work Is",
    columns: ["Term", "Description"],
    fits: ({ cells, below }) => {
      const term = cells.findIndex((cell) => /^term$/i.test(cell.trim()));
      return below.some((row) => /^(geography_type|demand_entry|occ_abb)$/i.test(row.cells[term]?.trim() ?? ""));
    },
    because: columnsExplained,
    instead: loadPostings,
  }),
  knownOnly({
    name: "wtwi-skills",
    title: "the skills of each occupation in Where the Work Is",
    columns: ["soc_3", "soc3_name", "specialist_skills_required_for_this_occupation_include"],
    because: "it says nothing about places",
    instead: loadPostings,
  }),
  knownOnly({
    name: "linkedin-skills",
    title: "skills and jobs by area from LinkedIn",
    columns: ["Local Area", "JobFunction Name", "Skill Rank"],
    because: "it ranks skills within each area, and a rank cannot be compared between areas",
    instead: "Upload numbers of adverts or of people by area, or keep the ranks with your notes.",
  }),
  knownOnly({
    name: "lsip-survey",
    title: "the answers of firms to an LSIP survey",
    columns: ["Company Sector", "Skills Gap", "Technical Skills"],
    because: "each row is one firm, so it may be personal or commercial data, and none is a figure on an area",
    instead: "Count the answers by area first, at least ten firms in each, and upload the counts as a need file.",
  }),
];
