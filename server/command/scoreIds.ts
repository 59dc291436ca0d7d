import { requiredTextIn } from "../../importers/cells/text.ts";
import type { Cell } from "../../importers/table/cell.ts";
import { openFirstRows } from "../../importers/table/firstRows.ts";
import type { Report } from "../../importers/table/report.ts";

export type IdNoun = "area" | "offer";

/**
 * Reads the ids of a file that lists areas or offers, each once. `ids` is told of every id, even of rows that have something wrong, so that other
 * files are not blamed for them.
 */
export function openIds(noun: IdNoun, ids: Set<string>, report: Report): (cell: Cell) => string | undefined {
  const isFirst = openFirstRows(report);
  return (cell) => {
    const id = requiredTextIn(cell, report);
    if (id === undefined) return undefined;
    ids.add(id);
    return isFirst(cell, noun, id) ? id : undefined;
  };
}

/**
 * The id in a cell, if another file lists it; undefined when it was said that there is none such. When that file could not be read at all, no
 * id can be checked, and none is blamed.
 */
export function knownIdIn(cell: Cell, known: ReadonlySet<string>, noun: IdNoun, report: Report): string | undefined {
  if (known.has(cell.text) || (known.size === 0 && cell.text !== "")) return cell.text;
  return report.block(cell, {
    type: `unknown ${noun}`,
    message: cell.text === "" ? `${cell.column} is blank.` : `There is no ${noun} '${cell.text}' in the ${noun}s file.`,
    mend: `Correct the id, or add the ${noun} to the ${noun}s file.`,
  });
}
