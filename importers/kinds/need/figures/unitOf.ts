import type { Measured } from "./series.ts";

/** The unit that the name of a column of figures tells: per cents are rates, rates per so many people and all else that is no count of people is an index. */
export function unitOf(name: string): Pick<Measured, "unit" | "isPercent"> {
  // A rate is a share of adults; a share of homes is only a number to rank places by.
  if (isAboutHomes(name)) return { unit: "index" };
  if (/per cent|percent|(?<![a-z])pct(?![a-z])|%/i.test(name)) return { unit: "rate", isPercent: true };
  if (/vacanc|job posting|job advert/i.test(name)) return { unit: "vacancies" };
  // "pt_" is how schools' tables begin their per cents; of what they are shares it does not say.
  if (/rate|ratio|score|index|average|mean|median|speed|per[ _]1|share|proportion|(?<![a-z])pt(?![a-z])/i.test(name))
    return { unit: "index" };
  return people.test(name) ? { unit: "people" } : { unit: "index" };
}

/** Whether a name is about homes, of which one may hold many people. */
export function isAboutHomes(name: string): boolean {
  return homes.test(name);
}

const homes =
  /premises|homes|connections|household|dwelling|accommodation|tenure|cars? or vans?|(?<![a-z])cars(?![a-z])|bedrooms?|central heating|occupancy rating/i;

const people =
  /person|people|resident|learner|starts?(?![a-z])|participa|achieve|pupil|student|adult|population|headcount|take_?up|aged|employees|claimant/i;

/** Whether a name tells a yearly flow of people, such as those who started a course, or a stock. */
export function kindOf(name: string): "stock" | "flow" {
  return /starts?(?![a-z])|achieve|participa|enrol|take_?up|completion/i.test(name) ? "flow" : "stock";
}
