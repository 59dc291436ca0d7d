import type { Figure } from "../contract/figure.ts";
import type { Unit } from "../contract/indicator.ts";
import { modelledPeople } from "./modelledPeople.ts";
import { risingIndex } from "./risingIndex.ts";
import type { YearlyNeedInput } from "./yearlyNeed.ts";

/** People by area, from whatever the indicator counts; the index where it is one and gives none. */
export type People = {
  readonly people: Figure[];
  readonly isModelled: boolean;
  readonly index: (number | null)[] | null;
  readonly notes: string[];
};

/** How many people each published figure stands for; where it stands for none, nobody is known and a note says why. */
export function peopleOf(input: YearlyNeedInput): People {
  const { unit, direction, title } = input.indicator;
  if (direction === "higher is less need" && unit !== "index") {
    return nobody(input, `“${title}” counts people or shares that grow as need falls, so it gives no people in need.`);
  }
  return byUnit[unit](input);
}

const byUnit: Readonly<Record<Unit, (input: YearlyNeedInput) => People>> = {
  people: ({ figures }) => ({
    people: figures.map((figure) => figure ?? absent),
    isModelled: false,
    index: null,
    notes: [],
  }),
  rate: ({ figures, adults, indicator }) => {
    const noShares = figures.filter(isNoShare).length;
    return {
      people: figures.map((figure, i) => ofAdults(isNoShare(figure) ? { ...figure, ...noFigure } : figure, adults[i])),
      isModelled: false,
      index: null,
      notes: noShares === 0 ? [] : [notShares(indicator.title, noShares)],
    };
  },
  vacancies: (input) => nobody(input, `“${input.indicator.title}” counts vacancies, which are never people in need.`),
  index: (input) => {
    const control = input.settings.controlTotals[input.indicator.level];
    if (control !== null) {
      return { people: modelledPeople(input, control), isModelled: true, index: null, notes: [] };
    }
    const note = `No people figure without a control total: “${input.indicator.title}” is an index, which ranks areas and counts nobody. Write one under Settings, From an index to people.`;
    return { ...nobody(input, note), index: risingIndex(input) };
  },
};

/** An importer lets no such figure in, but the indicator may have been something else when its figures came. */
function isNoShare(figure: Figure | null): figure is Figure {
  return figure !== null && figure.value !== null && (figure.value < 0 || figure.value > 1);
}

function notShares(title: string, count: number): string {
  const figures = count === 1 ? "1 of its figures is not" : `${count.toLocaleString("en-GB")} of its figures are not`;
  return `“${title}” is a share of adults from 0 to 1, but ${figures}: published as something else, they are not used.`;
}

const noFigure = { value: null, lo: null, hi: null, marker: "x" } as const;
const absent: Figure = { value: null, lo: null, hi: null, marker: null };

/** Keeps the markers, so that a suppressed figure still reads as suppressed. */
function nobody({ figures }: YearlyNeedInput, note: string): People {
  const people = figures.map((figure) => ({ ...absent, marker: figure?.value === null ? figure.marker : null }));
  return { people, isModelled: false, index: null, notes: [note] };
}

/** A rate without adults is as good as no figure: marked not available. */
function ofAdults(figure: Figure | null, adults: number | null | undefined): Figure {
  if (figure === null) return absent;
  if (adults === null || adults === undefined) return { ...absent, marker: figure.marker ?? "x" };
  const times = (rate: number | null) => (rate === null ? null : rate * adults);
  return { value: times(figure.value), lo: times(figure.lo), hi: times(figure.hi), marker: figure.marker };
}
