/** A number as the page writes it: thousands apart, at most one decimal, never 0 for what only rounds to it; unknown is said. */
export function number(value: number | null): string {
  if (value === null) return "not known";
  if (value !== 0 && Math.abs(value) < 0.05) return "under 0.1";
  return value.toLocaleString("en-GB", { maximumFractionDigits: 1 });
}

/** So many of something, with the right word. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${number(value)} ${value === 1 ? one : many}`;
}

/** So many people. */
export function people(value: number | null): string {
  return value === null ? "not known how many people" : counted(value, "person", "people");
}

/** A share of 1 in per cent. */
export function percent(share: number | null): string {
  return share === null ? "not known" : `${number(100 * share)}%`;
}

/** Three decimals, for what one would hide: places a person, normal scores. */
export function three(value: number): string {
  return value.toLocaleString("en-GB", { maximumFractionDigits: 3 });
}

/** "1st", "22nd"; a mean of ranks, which ties share, keeps its half: "3.5th". */
export function ordinal(place: number): string {
  const isTeen = place % 100 >= 11 && place % 100 <= 13;
  const ending = isTeen || !Number.isInteger(place) ? undefined : endings[place % 10];
  return `${number(place)}${ending ?? "th"}`;
}

const endings = ["th", "st", "nd", "rd"];
