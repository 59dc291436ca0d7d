import type { FileProblem } from "../../text/fileIssue.ts";
import type { Zip } from "../../zip/openZip.ts";
import { readXml } from "../xml.ts";
import { relationsOf } from "./relations.ts";

/** A workbook by its table of contents: its sheets in order, and where its texts and formats stand. */
export type Workbook = {
  readonly sheets: readonly { readonly name: string; readonly isHidden: boolean; readonly path: string | undefined }[];
  readonly is1904: boolean;
  readonly stringsPath: string | undefined;
  readonly stylesPath: string | undefined;
};

/** Reads it, or says what is wrong. */
export async function workbookOf(zip: Zip): Promise<Workbook | FileProblem> {
  const root = await relationsOf(zip, "");
  if (!Array.isArray(root)) return root;
  const path = root.find(({ type }) => type === "officeDocument")?.path ?? "xl/workbook.xml";
  if (!zip.has(path)) return notAWorkbook;
  const relations = await relationsOf(zip, path);
  if (!Array.isArray(relations)) return relations;

  const sheets: { name: string; isHidden: boolean; path: string | undefined }[] = [];
  let is1904 = false;
  const problem = await readXml(zip.read(path), {
    open: (name, attribute) => {
      if (name === "workbookPr") is1904 = ["1", "true"].includes(attribute("date1904") ?? "");
      if (name !== "sheet") return;
      const id = attribute("r:id") ?? attribute("id");
      const found = relations.find((relation) => relation.id === id && relation.type === "worksheet");
      const isHidden = ["hidden", "veryHidden"].includes(attribute("state") ?? "");
      // A sheet that is a chart has no cells, and no worksheet to point at.
      if (found !== undefined) sheets.push({ name: attribute("name") ?? "", isHidden, path: found.path });
    },
    text: () => {},
    close: () => {},
  });
  if (problem !== null) return problem;
  const pathOf = (type: string) => relations.find((relation) => relation.type === type && zip.has(relation.path))?.path;
  return { sheets, is1904, stringsPath: pathOf("sharedStrings"), stylesPath: pathOf("styles") };
}

/** Said where the parts of a spreadsheet are not where they must be. */
export const notAWorkbook: FileProblem = {
  type: "broken file",
  message: "The selected file looks like an Excel workbook, but its sheets are not where they must be.",
  mend: "Open it in a spreadsheet program and save it again as XLSX, or save the sheet as CSV UTF-8.",
};
