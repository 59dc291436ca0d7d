import { plainName } from "../../importers/table/plainName.ts";

/** A column that is usually one of ids, by its place and its name. */
export type LikelyIds = { readonly place: number; readonly name: string };

/** The first column that is called as columns of ids are; null where there is none. */
export function likelyIdsIn(names: readonly string[]): LikelyIds | null {
  for (const plain of usualNames) {
    const place = names.findIndex((name) => plainName(name) === plain);
    if (place >= 0) return { place, name: names[place] ?? "" };
  }
  return null;
}

const usualNames = ["id", "listingid", "recid", "recordid", "ref", "reference"];

/** Ids as the files give them, for listings that nobody has named a column of ids for. */
export type OwnIds = {
  readonly take: (cells: readonly string[], likely: LikelyIds | null) => void;
  /** All of them, in order, or null where they cannot be used; and what to say about it. */
  readonly end: () => { readonly ids: readonly string[] | null; readonly note: string };
};

/** Collects ids row by row. They are used only where every listing of every file has one and none comes twice: else rows are numbered. */
export function openOwnIds(isOneFile: boolean): OwnIds {
  const ids: string[] = [];
  const columns = new Set<string>();
  let rows = 0;
  const numbered = `Ids are row numbers as a spreadsheet shows them${isOneFile ? "" : ", with the file before them"}: --id names a column to use instead.`;
  return {
    take: (cells, likely) => {
      rows++;
      const id = likely === null ? "" : (cells[likely.place]?.trim() ?? "");
      if (likely !== null) columns.add(`“${likely.name}”`);
      if (id !== "") ids.push(id);
    },
    end: () => {
      if (columns.size === 0) return { ids: null, note: numbered };
      const named = [...columns].join(" and ");
      if (ids.length < rows) return { ids: null, note: `${numbered} Not every listing has one in ${named}.` };
      if (new Set(ids).size < rows) return { ids: null, note: `${numbered} Some in ${named} come twice.` };
      return { ids, note: `Ids are those in ${named}: --id names another column.` };
    },
  };
}
