/** The boundary year, from the two digits of a property such as LSOA21CD, or from the file's name (lad23_uk.geojson, ward_2024.geojson); null when neither says. */
export function vintageOf(property: string | null, fileName: string): string | null {
  const inProperty = /^[a-z]+(\d{2})(cd|nm|code)?$/i.exec(property ?? "")?.[1];
  if (inProperty !== undefined) return fullYear(inProperty);
  const year = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(fileName)?.[1];
  if (year !== undefined) return year;
  const twoDigits =
    /(?:lsoa|msoa|wards?|wd|lad|ltla|utla|cty|counties|cauth|lep|lsip|rgn|regions?|ctry)_?(\d{2})(?!\d)/i.exec(
      fileName,
    )?.[1];
  return twoDigits === undefined ? null : fullYear(twoDigits);
}

function fullYear(twoDigits: string): string {
  return Number(twoDigits) > 70 ? `19${twoDigits}` : `20${twoDigits}`;
}
