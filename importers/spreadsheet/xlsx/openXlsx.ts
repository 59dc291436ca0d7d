import { type FileProblem, isProblem } from "../../text/fileIssue.ts";
import type { Zip } from "../../zip/openZip.ts";
import type { OpenSheet } from "../sheet.ts";
import { noVisibleSheet } from "../sheetProblems.ts";
import { sharedStrings } from "./sharedStrings.ts";
import { openSheetReader } from "./sheetReader.ts";
import { stylesOf } from "./styles.ts";
import { notAWorkbook, workbookOf } from "./workbook.ts";

/** The first visible sheet of an Excel workbook (XLSX), or what is wrong with it. */
export async function openXlsx(zip: Zip): Promise<OpenSheet | FileProblem> {
  const workbook = await workbookOf(zip);
  if (isProblem(workbook)) return workbook;
  const { sheets, is1904, stringsPath, stylesPath } = workbook;
  const visible = sheets.filter((each) => !each.isHidden);
  const [sheet] = visible;
  if (sheet === undefined) return sheets.length === 0 ? notAWorkbook : noVisibleSheet;
  if (sheet.path === undefined || !zip.has(sheet.path)) return notAWorkbook;
  const strings = stringsPath === undefined ? [] : await sharedStrings(zip.read(stringsPath));
  if (isProblem(strings)) return strings;
  const styles = stylesPath === undefined ? [] : await stylesOf(zip.read(stylesPath));
  if (isProblem(styles)) return styles;
  const reader = openSheetReader({ strings, styles, is1904 }, sheet.name, visible.length > 1);
  return { parts: zip.read(sheet.path), reader };
}
