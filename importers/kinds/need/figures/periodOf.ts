/**
 * A period as publishers write it, in a form that begins with its year: 202324 of an academic year is 2023/24, "2018-2020" is 2018 to 2020; null when there is no
 * year in it, or more of it than can be told.
 */
export function periodOf(text: string, identifier = ""): string | null {
  const trimmed = text.trim();
  const [, start, months] = isoInterval.exec(trimmed) ?? [];
  if (start !== undefined && months !== undefined) return fromMonth(start, months);
  const whole = yearOrDay.exec(trimmed)?.[0];
  if (whole !== undefined) return within(whole, identifier);
  const [, from = "", to = ""] =
    /^((?:19|20)\d{2})[-/–]?(\d{2})$/.exec(trimmed.replace(/^(\d{4}\/)\d{2}(\d{2})$/, "$1$2")) ?? [];
  if (from !== "") return twoDigits(from, to, identifier);
  const named = [...trimmed.matchAll(/\b([a-z]{3})[a-z]*\.? ((?:19|20)\d{2})\b/gi)].flatMap(
    ([, name = "", year = ""]) => {
      const month = monthNames.indexOf(name.toLowerCase()) + 1;
      return month === 0 ? [] : [`${year}-${String(month).padStart(2, "0")}`];
    },
  );
  if (named.length > 0) return named.slice(0, 2).join(" to ");
  const quarter = /\bQ(?:uarter )?([1-4])\b/i.exec(trimmed)?.[1];
  const years = trimmed.match(/(?<!\d)(?:19|20)\d{2}(?:\/\d{2})?(?!\d)/g) ?? [];
  const [first, last] = [years[0], years[1]];
  if (first === undefined || years.length > 2) return null;
  if (quarter !== undefined) return last === undefined ? `${first} Q${quarter}` : null;
  return last === undefined || last === first ? first : `${first} to ${last}`;
}

// "2023-04-01T00:00:00/P1Y" and "2023-04-01/P3M".
const isoInterval = /^((?:19|20)\d{2}-\d{2})-\d{2}(?:T[\d:.Z]*)?\/P(\d+[YM])$/;

const yearOrDay = /^(19|20)\d{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A stretch of months or years from a month: a calendar year, a year from April or September, or its first and last month or year. */
function fromMonth(start: string, length: string): string {
  const [year, month] = [Number(start.slice(0, 4)), Number(start.slice(5))];
  const months = Number(length.slice(0, -1)) * (length.endsWith("Y") ? 12 : 1);
  const end = year * 12 + month - 1 + months - 1;
  const last = Math.floor(end / 12);
  if (months === 1) return start;
  if (months === 12 && month > 1) return `${year}/${String(last % 100).padStart(2, "0")}`;
  if (month === 1 && months % 12 === 0) return last === year ? `${year}` : `${year} to ${last}`;
  return `${start} to ${last}-${String((end % 12) + 1).padStart(2, "0")}`;
}

/** Four digits and two: a year that begins in one calendar year and ends in the next, or a year and its month. */
function twoDigits(from: string, to: string, identifier: string): string | null {
  if (Number(to) === (Number(from) + 1) % 100) return within(`${from}/${to}`, identifier);
  return Number(to) >= 1 && Number(to) <= 12 ? within(`${from}-${to}`, identifier) : null;
}

/** A year says all when the identifier is the whole of it; a term, a quarter, a month or a week is named. */
function within(year: string, identifier: string): string {
  const part = identifier.trim();
  return part === "" || /year|reporting/i.test(part) ? year : `${year} ${part}`.slice(0, 20);
}

const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
