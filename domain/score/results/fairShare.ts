/** People in need, and the places they can get at: need x places per person, added up over areas. */
export type Share = { readonly need: number; readonly placesForThem: number };

/**
 * Places per person in need as a percentage of the study area's own rate: 100 is the fair share.
 *
 * Units   index points. Null where nobody is in need, or the study area has no places at all.
 * Holds   ten times the need everywhere changes nothing; the mean over the study area, by need, is 100.
 */
export function fairShareIndex(area: Share, studyArea: Share): number | null {
  if (!(area.need > 0) || !(studyArea.need > 0) || !(studyArea.placesForThem > 0)) return null;
  return (100 * (area.placesForThem / area.need)) / (studyArea.placesForThem / studyArea.need);
}
