import type { FileProblem } from "../../text/fileIssue.ts";
import { columnLetters, mostColumns, mostRows, type SheetReader, type SheetRow } from "../sheet.ts";
import { tooManyRows } from "../sheetProblems.ts";
import { cellText, type Shared } from "./cellText.ts";

/** Listens to a worksheet of a workbook (ECMA-376 part 1, 18.3): rows, cells, and which of them are hidden. Formulas are passed over; their stored results count. */
export function openSheetReader(shared: Shared, name: string, hasOthers: boolean): SheetReader {
  const hidden: { readonly from: number; readonly to: number }[] = [];
  const hiddenColumns = new Set<string>();
  const errors: string[] = [];
  const withoutResult: string[] = [];
  let rows: SheetRow[] = [];
  let problem: FileProblem | null = null;
  let row = { number: 0, isHidden: false, cells: new Array<string>() };
  let cell = { place: -1, type: "", style: -1, value: "", isFormula: false };
  let isValue = false;
  let isData = false;
  let isSpoken = false;

  return {
    open: (tag, attribute) => {
      if (tag === "col" && !isData && isTrue(attribute("hidden"))) {
        hidden.push({ from: Number(attribute("min")) - 1, to: Number(attribute("max")) - 1 });
      } else if (tag === "sheetData") isData = true;
      else if (!isData) return;
      else if (tag === "row") {
        const number = Number(attribute("r") ?? row.number + 1);
        if (!(number > row.number && number <= mostRows)) problem = tooManyRows;
        row = { number, isHidden: isTrue(attribute("hidden")), cells: [] };
        cell = { ...cell, place: -1 };
      } else if (tag === "c") {
        const place = placeOf(attribute("r")) ?? cell.place + 1;
        if (!(place >= 0 && place < mostColumns)) problem = tooManyRows;
        const style = Number(attribute("s") ?? "-1");
        cell = { place, type: attribute("t") ?? "n", style, value: "", isFormula: false };
      } else if (tag === "f") cell.isFormula = true;
      else if (tag === "rPh") isSpoken = true;
      else if (tag === "v" || tag === "t") isValue = !isSpoken;
    },
    text: (text) => {
      if (isValue && problem === null) cell.value += text;
    },
    close: (tag) => {
      if (problem !== null) return;
      if (tag === "v" || tag === "t") isValue = false;
      else if (tag === "rPh") isSpoken = false;
      else if (tag === "c" && isData) endCell();
      else if (tag === "row" && isData) rows.push(endedRow());
      else if (tag === "sheetData") isData = false;
    },
    take: () => {
      const taken = rows;
      rows = [];
      return taken;
    },
    facts: () => ({ hiddenColumns, errors, withoutResult, hasOthers, name }),
    problem: () => problem,
  };

  function endCell(): void {
    const text = cellText(cell, shared);
    if (text === "" && !cell.isFormula) return;
    if (!row.isHidden && !isHidden(cell.place)) {
      if (cell.type === "e") errors.push(`${columnLetters(cell.place)}${row.number}`);
      if (cell.isFormula && cell.type !== "str" && text === "") {
        withoutResult.push(`${columnLetters(cell.place)}${row.number}`);
      }
    }
    while (row.cells.length < cell.place) row.cells.push("");
    row.cells[cell.place] = text;
  }

  function endedRow(): SheetRow {
    const { number, isHidden: isRowHidden, cells } = row;
    if (hidden.length === 0) return { number, times: 1, isHidden: isRowHidden, cells };
    for (const [place, text] of cells.entries()) {
      if (text !== "" && isHidden(place)) hiddenColumns.add(columnLetters(place));
    }
    return { number, times: 1, isHidden: isRowHidden, cells: cells.filter((_, place) => !isHidden(place)) };
  }

  function isHidden(place: number): boolean {
    return hidden.some(({ from, to }) => place >= from && place <= to);
  }
}

function isTrue(text: string | undefined): boolean {
  return text === "1" || text === "true";
}

/** The column of an address such as AB12, counted from 0; undefined when the cell has none. */
function placeOf(address: string | undefined): number | undefined {
  if (address === undefined) return undefined;
  let place = 0;
  for (const letter of address) {
    const number = letter.charCodeAt(0) - 64;
    if (number < 1 || number > 26) break;
    place = place * 26 + number;
  }
  return place - 1;
}
