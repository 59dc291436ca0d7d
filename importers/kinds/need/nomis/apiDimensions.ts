/** A column that tells the rows of one area and date apart, such as industry or age. */
export type Dimension = { readonly place: number; readonly name: string; readonly called: string };

/** The dimensions of a table, each once: by the column of names, else of codes, else of numbers of Nomis' own. */
export function apiDimensions(names: readonly string[]): Dimension[] {
  const columns = names.flatMap((name, place) => {
    const [, stem = ""] = /^(.+?)(?:_NAME|_CODE|_TYPE|_TYPECODE|_SORTORDER)?$/i.exec(name) ?? [];
    const end = name.slice(stem.length).toUpperCase();
    const rank = ends.indexOf(end);
    return rank < 0 || notDimensions.test(stem) ? [] : [{ place, name, called: stem.toLowerCase(), rank }];
  });
  const best = new Map<string, (typeof columns)[number]>();
  for (const column of columns) {
    const known = best.get(column.called);
    if (known === undefined || column.rank < known.rank) best.set(column.called, column);
  }
  return [...best.values()].map(({ place, name, called }) => ({ place, name, called }));
}

const ends = ["_NAME", "_CODE", ""];
const notDimensions =
  /^(DATE|GEOGRAPHY|MEASURES|OBS|OBS_VALUE|OBS_STATUS|OBS_CONF|FREQ|URN|RECORD_OFFSET|RECORD_COUNT)$/i;

/** What a measure is called, also where only its number is given. */
export function measureCalled(text: string): string {
  return measures.get(text) ?? text;
}

const measures: ReadonlyMap<string, string> = new Map([
  ["20100", "value"],
  ["20301", "percent"],
  ["20599", "variable"],
  ["20701", "confidence"],
  ["21001", "numerator"],
  ["21002", "denominator"],
]);
