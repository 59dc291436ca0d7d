import type { Problem } from "../table/report.ts";
import type { FileProblem } from "../text/fileIssue.ts";

export const noVintage: FileProblem = {
  type: "no boundary year",
  message: "Nothing says of which year these boundaries are: neither a property such as LSOA21CD nor the file's name.",
  mend: "Choose the year, or put it into the file's name, for example wards_2024.geojson.",
};

export const noCodeProperty: FileProblem = {
  type: "no area codes",
  message: "No property of the features holds an area code.",
  mend: "Add a property called code with the area's code, such as E01000001.",
};

/** Not wrong: boundaries are often for a larger part of the country than the area list. */
export function notInAreaList(count: number, all: number, vintage: string): FileProblem {
  return {
    type: "shapes of unknown areas",
    message: `${count.toLocaleString("en-GB")} of ${all.toLocaleString("en-GB")} shapes are of areas that the ${vintage} area list does not have. They are kept, and show when those areas are loaded.`,
    mend: "If these should be areas that you have, check the year of the boundaries.",
  };
}

export function noAreaType(text: string): Problem {
  return {
    type: "unknown kind of area",
    message: text === "" ? "The feature has no code." : `The code '${text}' does not say what kind of area it is.`,
    mend: "Correct the code, or choose the kind of area for the file.",
  };
}
