import type { AreaType } from "../../domain/contract/areaType.ts";

/** What an analyst said about a file before it is read. Most files need none of it. */
export type ReadingChoices = {
  /** The kind by name; null: recognise it. */
  readonly kind: string | null;
  /** Whether libraries get assumed places. */
  readonly assumePlaces: boolean;
  /** For shapes whose codes do not say which areas they are; null: the codes say it. */
  readonly areaType: AreaType | null;
  /** The boundary year of shapes that do not say it; blank: they say it. */
  readonly vintage: string;
  /** Where the file comes from; blank: not said. */
  readonly source: string;
  readonly licence: string;
  readonly dataDate: string;
};

export const noChoices: ReadingChoices = {
  kind: null,
  assumePlaces: false,
  areaType: null,
  vintage: "",
  source: "",
  licence: "",
  dataDate: "",
};
