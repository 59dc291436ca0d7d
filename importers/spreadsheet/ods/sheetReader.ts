import type { FileProblem } from "../../text/fileIssue.ts";
import { columnLetters, mostColumns, mostRows, type SheetReader, type SheetRow } from "../sheet.ts";
import { tooManyRows } from "../sheetProblems.ts";
import { isError, odsCellText } from "./cellText.ts";
import { openParagraphs } from "./paragraphs.ts";

/**
 * Listens to an OpenDocument spreadsheet (OASIS ODF 1.3 part 3, 9): the rows of its first visible sheet, in groups or not. Formulas are passed over;
 * their stored results count.
 */
export function openOdsReader(): SheetReader {
  const hiddenStyles = new Set<string>();
  const hiddenColumns = new Set<string>();
  const errors: string[] = [];
  const withoutResult: string[] = [];
  const paragraphs = openParagraphs();
  let hidden: { readonly from: number; readonly to: number }[] = [];
  let columns = 0;
  let rows: SheetRow[] = [];
  let problem: FileProblem | null = null;
  let style = "";
  let name = "";
  let depth = 0;
  let state: "before" | "within" | "after" = "before";
  let hasOthers = false;
  let next = 1;
  let row = { times: 1, isHidden: false, cells: new Array<string>(), width: 0 };
  let cell: {
    times: number;
    isCovered: boolean;
    isFormula: boolean;
    attribute: (name: string) => string | undefined;
  } | null = null;

  function open(tag: string, attribute: (name: string) => string | undefined): void {
    if (tag === "style") style = attribute("style:name") ?? "";
    else if (tag === "table-properties" && attribute("table:display") === "false") hiddenStyles.add(style);
    else if (tag === "table") openTable(attribute);
    else if (state !== "within" || depth !== 1) return;
    else if (cell !== null) paragraphs.open(tag, attribute);
    else if (tag === "table-column") {
      const times = repeated(attribute("table:number-columns-repeated"), mostColumns);
      if (isHiddenBy(attribute("table:visibility"))) hidden.push({ from: columns, to: columns + times - 1 });
      columns += times;
    } else if (tag === "table-row") {
      const times = repeated(attribute("table:number-rows-repeated"), mostRows);
      row = { times, isHidden: isHiddenBy(attribute("table:visibility")), cells: [], width: 0 };
    } else if (tag === "table-cell" || tag === "covered-table-cell") {
      const times = repeated(attribute("table:number-columns-repeated"), mostColumns);
      const isFormula = attribute("table:formula") !== undefined;
      cell = { times, isCovered: tag === "covered-table-cell", isFormula, attribute };
      paragraphs.begin();
    }
  }

  function openTable(attribute: (name: string) => string | undefined): void {
    depth += 1;
    if (depth > 1) return;
    if (state === "after") hasOthers = true;
    if (state !== "before" || hiddenStyles.has(attribute("table:style-name") ?? "")) return;
    state = "within";
    name = attribute("table:name") ?? "without a name";
    [hidden, columns, next] = [[], 0, 1];
  }

  function close(tag: string): void {
    if (tag === "table") {
      depth -= 1;
      if (depth === 0 && state === "within") state = "after";
    } else if (state !== "within" || depth !== 1) return;
    else if (tag === "table-cell" || tag === "covered-table-cell") endCell();
    else if (cell !== null) paragraphs.close(tag);
    else if (tag === "table-row") endRow();
  }

  function endCell(): void {
    if (cell === null) return;
    const { times, isCovered, isFormula, attribute } = cell;
    cell = null;
    const shown = paragraphs.text();
    const type = attribute("office:value-type") ?? attribute("calcext:value-type");
    const text = odsCellText({
      type,
      value: attribute("office:value"),
      date: attribute("office:date-value"),
      time: attribute("office:time-value"),
      isTrue: attribute("office:boolean-value") === "true",
      shown: shown === "" && type === "string" ? (attribute("office:string-value") ?? "") : shown,
    });
    const from = row.width;
    row.width += times;
    if (isCovered || (text === "" && !isFormula)) return;
    if (row.width > mostColumns) problem = tooManyRows;
    if (problem !== null) return;
    const address = `${columnLetters(from)}${next}`;
    if (!row.isHidden && isError(text)) errors.push(address);
    if (!row.isHidden && isFormula && text === "" && type === undefined) withoutResult.push(address);
    while (row.cells.length < from) row.cells.push("");
    for (let each = 0; each < times; each++) row.cells.push(text);
  }

  function endRow(): void {
    const { times, isHidden, cells } = row;
    if (next + times - 1 > mostRows && cells.length > 0) problem = tooManyRows;
    for (const [place, text] of cells.entries())
      if (text !== "" && isIn(place)) hiddenColumns.add(columnLetters(place));
    const visible = hidden.length === 0 ? cells : cells.filter((_, place) => !isIn(place));
    if (problem === null && cells.length > 0) rows.push({ number: next, times, isHidden, cells: visible });
    next += times;
  }

  const isIn = (place: number) => hidden.some(({ from, to }) => place >= from && place <= to);
  return {
    open,
    text: (text) => {
      if (cell !== null && depth === 1) paragraphs.add(text);
    },
    close,
    isDone: () => hasOthers,
    take: () => {
      const taken = rows;
      rows = [];
      return taken;
    },
    facts: () => ({ hiddenColumns, errors, withoutResult, hasOthers, name }),
    problem: () => problem,
  };
}

/** Rows and columns that a filter hides are hidden too. */
function isHiddenBy(visibility: string | undefined): boolean {
  return visibility === "collapse" || visibility === "filter";
}

function repeated(text: string | undefined, most: number): number {
  const times = Math.trunc(Number(text ?? "1"));
  return times >= 1 ? Math.min(times, most) : 1;
}
