import { tableKinds } from "../../../importers/kinds.ts";
import type { Column } from "../../../importers/table/tableKind.ts";

/** The columns of a kind of table, those that must be there and those that may be. None where the kind is not known, or is no table. */
export function columnsOf(kind: string): readonly Column[] {
  return tableKinds.find(({ name }) => name === kind)?.columns ?? [];
}
