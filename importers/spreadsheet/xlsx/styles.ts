import type { BytesPart } from "../../bytes/bytesPart.ts";
import type { FileProblem } from "../../text/fileIssue.ts";
import { readXml } from "../xml.ts";
import { builtInFormat, type NumberFormat, numberFormat, plain } from "./numberFormat.ts";

/** The number formats that the cells of a workbook point at by their style, in order. */
export async function stylesOf(parts: AsyncGenerator<BytesPart>): Promise<NumberFormat[] | FileProblem> {
  const own = new Map<number, NumberFormat>();
  const styles: NumberFormat[] = [];
  let isCellStyle = false;
  const problem = await readXml(parts, {
    open: (name, attribute) => {
      if (name === "numFmt") own.set(Number(attribute("numFmtId")), numberFormat(attribute("formatCode") ?? ""));
      else if (name === "cellXfs") isCellStyle = true;
      else if (name === "xf" && isCellStyle) {
        const id = Number(attribute("numFmtId") ?? "0");
        styles.push(own.get(id) ?? builtInFormat(id) ?? plain);
      }
    },
    text: () => {},
    close: (name) => {
      if (name === "cellXfs") isCellStyle = false;
    },
  });
  return problem ?? styles;
}
