import { xmlText } from "../xmlText.ts";

/** Text as the paragraphs of an OpenDocument cell: a paragraph a line, with its runs of spaces kept, which plain XML would close up. */
export function odsText(text: string): string {
  return xmlText(text)
    .split("\n")
    .map((line) => `<text:p>${spaced(line)}</text:p>`)
    .join("");
}

function spaced(line: string): string {
  if (!/^ | $| {2}/.test(line)) return line;
  return line.replaceAll(/^ +| +$| {2,}/g, (spaces) => `<text:s text:c="${spaces.length}"/>`);
}
