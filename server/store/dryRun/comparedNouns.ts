import { sql } from "kysely";
import { listedRows } from "./listedRows.ts";
import type { ComparedRows } from "./ownChanges.ts";

/** The nouns that a dataset owns: by what two of their records are the same thing, and what of it may change. */
export function comparedNouns({ isReplaced }: { readonly isReplaced: boolean }): readonly ComparedRows[] {
  return [...nounsWithCodes, { ...listings, key: isReplaced ? knownBy : [...knownBy, ...ofAnyDataset] }];
}

const nounsWithCodes: readonly ComparedRows[] = [
  {
    noun: "shapes",
    rows: sql.table("area_shape"),
    key: ["area_type", "vintage", "code"],
    content: ["geometry"],
  },
  {
    noun: "indicators",
    rows: sql.table("indicator"),
    key: ["id"],
    content: [
      "title",
      "level",
      "unit",
      "kind",
      "direction",
      "counted_at",
      "role",
      "basis",
      "source",
      "source_url",
      "licence",
      "published",
      "notes",
    ],
  },
  {
    noun: "needFigures",
    rows: sql.table("need_figure"),
    key: ["indicator_id", "area_type", "area_vintage", "area_code", "period"],
    content: ["value", "lo", "hi", "marker"],
  },
];

const knownBy = ["known_by", "nth"];
/** The ids of another file may be the same by chance. */
const ofAnyDataset = ["provider_id", "title"];
const listings = { noun: "listings", rows: listedRows, content: ["claimed"] } as const;
