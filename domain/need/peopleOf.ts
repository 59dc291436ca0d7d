import type { Figure } from "../contract/figure.ts";
import type { Unit } from "../contract/indicator.ts";
import { modelledPeople } from "./modelledPeople.ts";
import type { YearlyNeedInput } from "./yearlyNeed.ts";

/** People by area, from whatever the indicator counts. */
export type People = { readonly people: Figure[]; readonly isModelled: boolean; readonly notes: string[] };

/** How many people each published figure stands for; where it stands for none, nobody is known and a note says why. */
export function peopleOf(input: YearlyNeedInput): People {
  const { unit, direction, title } = input.indicator;
  if (direction === "higher is less need" && unit !== "index") {
    return nobody(input, `“${title}” counts people or shares that grow as need falls, so it gives no people in need.`);
  }
  return byUnit[unit](input);
}

const byUnit: Readonly<Record<Unit, (input: YearlyNeedInput) => People>> = {
  people: ({ figures }) => ({ people: figures.map((figure) => figure ?? absent), isModelled: false, notes: [] }),
  rate: ({ figures, adults }) => ({
    people: figures.map((figure, i) => ofAdults(figure, adults[i])),
    isModelled: false,
    notes: [],
  }),
  vacancies: (input) => nobody(input, `“${input.indicator.title}” counts vacancies, which are never people in need.`),
  index: (input) => {
    const control = input.settings.controlTotals[input.indicator.level];
    return control === null
      ? nobody(
          input,
          `No people figure without a control total: “${input.indicator.title}” is an index, which ranks areas and counts nobody.`,
        )
      : { people: modelledPeople(input, control.share), isModelled: true, notes: [] };
  },
};

const absent: Figure = { value: null, lo: null, hi: null, marker: null };

/** Keeps the markers, so that a suppressed figure still reads as suppressed. */
function nobody({ figures }: YearlyNeedInput, note: string): People {
  const people = figures.map((figure) => ({ ...absent, marker: figure?.value === null ? figure.marker : null }));
  return { people, isModelled: false, notes: [note] };
}

/** A rate without adults is as good as no figure: marked not available. */
function ofAdults(figure: Figure | null, adults: number | null | undefined): Figure {
  if (figure === null) return absent;
  if (adults === null || adults === undefined) return { ...absent, marker: figure.marker ?? "x" };
  const times = (rate: number | null) => (rate === null ? null : rate * adults);
  return { value: times(figure.value), lo: times(figure.lo), hi: times(figure.hi), marker: figure.marker };
}
