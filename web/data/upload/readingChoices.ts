import { vintageSchema } from "../../../domain/contract/area.ts";
import type { OfficialAreaType } from "../../../domain/contract/areaType.ts";
import type { ReadingChoices } from "../../../domain/contract/recipe.ts";

/** What an analyst said about a file before it is sent. Most files need none of it. */
export type UploadChoices = {
  /** The kind by name; null: recognise it. */
  readonly kind: string | null;
  /** Whether libraries get assumed places. */
  readonly assumePlaces: boolean;
  /** For files whose codes do not say which areas they are about; null: the codes say it. */
  readonly areaType: OfficialAreaType | null;
  /** The boundary year as typed, for files that do not say it; blank: they say it. */
  readonly vintage: string;
  /** Where the file comes from; blank: not said. */
  readonly source: string;
  readonly licence: string;
  readonly dataDate: string;
};

export const noChoices: UploadChoices = {
  kind: null,
  assumePlaces: false,
  areaType: null,
  vintage: "",
  source: "",
  licence: "",
  dataDate: "",
};

/** What of it bears on how the file is read. A boundary year that is typed by half is not said yet. */
export function readingChoicesOf({ kind, areaType, vintage, assumePlaces }: UploadChoices): ReadingChoices {
  return {
    ...(kind !== null && { kind }),
    ...(areaType !== null && { areaType }),
    ...(vintageSchema.safeParse(vintage).success && { vintage }),
    ...(assumePlaces && { assumePlaces }),
  };
}
