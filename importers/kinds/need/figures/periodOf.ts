/** A period as publishers write it, in a form that begins with its year: 202324 of an academic year is 2023/24; null when there is no year in it. */
export function periodOf(text: string, identifier = ""): string | null {
  const trimmed = text.trim();
  if (/^(19|20)\d{2}(-\d{2}(-\d{2})?)?$/.test(trimmed)) return within(trimmed, identifier);
  const [, from, to] = /^((?:19|20)\d{2})[-/ ]?(\d{2})$/.exec(trimmed) ?? [];
  if (from !== undefined && to !== undefined) return within(`${from}/${to}`, identifier);
  const months = [...trimmed.matchAll(/\b([a-z]{3})[a-z]*\.? ((?:19|20)\d{2})\b/gi)].flatMap(
    ([, name = "", year = ""]) => {
      const month = monthNames.indexOf(name.toLowerCase()) + 1;
      return month === 0 ? [] : [`${year}-${String(month).padStart(2, "0")}`];
    },
  );
  if (months.length > 0) return months.slice(0, 2).join(" to ");
  return /\b(?:19|20)\d{2}(?:\/\d{2})?\b/.exec(trimmed)?.[0] ?? null;
}

/** A year says all when the identifier is the whole of it; a term, a quarter, a month or a week is named. */
function within(year: string, identifier: string): string {
  const part = identifier.trim();
  return part === "" || /year|reporting/i.test(part) ? year : `${year} ${part}`.slice(0, 20);
}

const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
