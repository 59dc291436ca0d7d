import { required, type TableKind } from "../table/tableKind.ts";

/** A published file that we know by its columns, and of which nothing can be stored. */
export type KnownOnly = Pick<TableKind, "name" | "title" | "notWith" | "fits"> & {
  /** The columns that tell it: all of them are there. */
  readonly columns: readonly string[];
  /** Why nothing of it is stored: the second half of "This is …, and ". */
  readonly because: string;
  /** What to do instead. */
  readonly instead: string;
};

/** The kind of table that such a file is: it is stopped in a sentence that says what it is, why nothing is stored, and what to do instead. */
export function knownOnly({ columns, because, instead, ...kind }: KnownOnly): TableKind {
  return {
    type: "table",
    ...kind,
    columns: columns.map((name) => required(name, "", "one of the columns that tell what the file is")),
    isPublished: true,
    isOnlyKnown: true,
    source: null,
    licence: null,
    open: ({ report }) => {
      const message = `This is ${kind.title}, and ${because}.`;
      report.blockFile({ type: "nothing to store", message, mend: instead });
      return {
        read: (row) => report.leaveOut(row.whole, "nothing to store", message),
        title: () => capitalised(kind.title),
      };
    },
  };
}

function capitalised(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}
