import { escapedXml } from "../../domain/report/drawing/escapedXml.ts";

/** Text as it may stand in a cell's XML. Line breaks are all `\n` and tabs spaces; text longer than a spreadsheet's cell is cut, with an ellipsis. */
export function xmlText(text: string): string {
  const whole = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  return escapedXml(blank.test(whole) ? whole.replaceAll(/\r\n?/g, "\n").replaceAll("\t", " ") : whole);
}

/** What Excel holds in one cell. */
const longest = 32_767;
const blank = /[\r\t]/;
