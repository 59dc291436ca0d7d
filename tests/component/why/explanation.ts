import { type Why, whySchema } from "../../../domain/contract/why.ts";
import { answerOf, gapOf } from "../map/builders.ts";

const dataset = "5f0c8e1e-58a5-4a4e-9c39-0e6c4e0f5b11";

/** An explanation of one ward's score as the server sends it; a test names only what it is about. */
export function explanation(changes: Partial<Why> = {}): Why {
  const gap = gapOf({ code: "E05000001", name: "Harpurhey", gapScore: 62.1, needPerYear: 100, unmet: 62.1, met: 37.9 });
  return whySchema.parse({
    ...answerOf([gap]),
    gap,
    steps: [
      {
        title: "People in need",
        sentences: ["1,000 people today ÷ 10 years to reach everyone = 100 to reach a year."],
      },
      { title: "What they can reach", sentences: ["1 offer is in reach: 50 places a year."] },
      { title: "The score", sentences: ["Gap score = 100 × unmet ÷ in need = 100 × 62.1 ÷ 100 = 62.1."] },
    ],
    assumptions: ["People travel up to 5 km."],
    notes: ["Need is not known in 2 of 10 wards."],
    model: null,
    needs: [needOf("E05000001", "Harpurhey")],
    offers: [
      {
        id: "p",
        title: "First steps online",
        provider: "College",
        venue: "The Mill",
        dataset,
        row: 7,
        km: 1.25,
        placesPerYear: 50,
        placesBasis: "imputed",
        here: 37.9,
        elsewhere: 12.1,
        free: 0,
        weight: 0.9,
        asking: 90,
        askingInAll: 130,
        competitors: [{ code: "E05000002", name: "Moston", people: 12.1 }],
        others: { areas: 0, people: 0 },
      },
    ],
    datasets: [
      {
        id: dataset,
        title: "Need figures",
        fileName: "need.csv",
        source: "Our survey",
        dataDate: "2022",
        publishedAt: "2026-03-03T10:00:00.000Z",
      },
    ],
    studyAreaShare: { need: 1000, placesForThem: 500 },
    measures: { here: classic, studyArea: classic, notes: ["Places a person in need, not unmet people."] },
    ...changes,
  });
}

/** A base area with a published figure of 1,000, in row 3 of the file. */
export function needOf(code: string, name: string) {
  return {
    code,
    name,
    share: 1,
    adults: 9000,
    urbanRural: "urban",
    radiusKm: 5,
    figures: [
      {
        indicator: "lacking",
        period: "2022",
        value: 1000,
        lo: 900,
        hi: 1100,
        marker: null,
        raw: "1000",
        dataset,
        row: 3,
      },
    ],
    becamePeople: { type: "as published" },
    stock: { value: 1000, lo: 900, hi: 1100, marker: null },
    perYear: { value: 100, lo: 90, hi: 110, marker: null },
    isMiddle: false,
    stockCounted: 1000,
    competes: 100,
    counted: "counted",
    met: 37.9,
    unmet: 62.1,
    structural: 62.1,
  } as const;
}

const classic = {
  container: null,
  "2sfca": 0.5,
  e2sfca: 0.5,
  g2sfca: 0.5,
  "3sfca": 0.5,
  m2sfca: 0.4,
  bfca: 0.3,
};
