/**
 * Text as it may stand in XML, between tags or in an attribute. Line breaks are all `\n` and tabs spaces; characters that XML cannot hold (controls, halves of a pair) become U+FFFD, so that a reader sees that something stood there; text longer than a
 * spreadsheet's cell is cut, with an ellipsis.
 */
export function xmlText(text: string): string {
  const whole = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  if (!special.test(whole)) return whole;
  return whole
    .toWellFormed()
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll("\t", " ")
    .replaceAll(notInXml, "\uFFFD")
    .replaceAll(/[&<>"]/g, (sign) => entities.get(sign) ?? sign);
}

/** What Excel holds in one cell. */
const longest = 32_767;

const notInXml = /[^\n\u0020-\uFFFD]/g;
const special = /[&<>"\r]|[^\n\u0020-\uD7FF\uE000-\uFFFD]/;

const entities: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);
