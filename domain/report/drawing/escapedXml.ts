/** Text as it stands in XML and HTML, between tags and in attributes. Signs that XML cannot hold (controls, halves of a pair) become U+FFFD, so that a reader sees that something stood there. */
export function escapedXml(text: string): string {
  if (!special.test(text)) return text;
  return text
    .toWellFormed()
    .replaceAll(unwritable, "\uFFFD")
    .replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

const unwritable = /[^\t\n\r\u0020-\uFFFD]/g;
// Most texts have none of these, and a country has millions.
const special = /[&<>"]|[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/;
const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
