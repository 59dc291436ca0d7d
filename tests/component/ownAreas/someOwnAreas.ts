import { type OwnArea, ownAreaSchema } from "../../../domain/contract/ownArea.ts";

/** Wards of two districts, as the server lists them. */
export const wards = {
  codes: ["E05000001", "E05000002", "E05000003"],
  names: ["Ancoats", "Baguley", "Abram"],
  districts: ["Manchester", "Manchester", "Wigan"],
};

export const kinds = [
  { areaType: "ward", vintage: "2024", areas: 3, officialShapes: 0, levels: ["essential"], scorable: ["essential"] },
  { areaType: "district", vintage: "2023", areas: 2, officialShapes: 0, levels: [], scorable: ["essential"] },
  { areaType: "own", vintage: "0000", areas: 1, officialShapes: 0, levels: [], scorable: ["essential"] },
];

/** An own area of two wards, with changes. */
export function anOwnArea(changes: Partial<Readonly<Record<keyof OwnArea, unknown>>> = {}): OwnArea {
  return ownAreaSchema.parse({
    code: "own-1",
    entry: 4,
    name: "South hub",
    madeBy: "chosen from a list",
    madeOf: { areaType: "ward", vintage: "2024" },
    parts: [
      { code: "E05000001", name: "Ancoats" },
      { code: "E05000002", name: "Baguley" },
    ],
    outline: null,
    apportionment: "Made of 2 wards (2024), each counted whole; chosen from a list.",
    adults: 21_000,
    overlaps: [],
    outside: [],
    by: null,
    at: "2026-03-03T10:00:00.000Z",
    ...changes,
  });
}
