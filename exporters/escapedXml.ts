/** Text as it stands in XML and HTML, between tags and in attributes; control characters, which XML has no way to write, are left out. */
export function escapedXml(text: string): string {
  return text
    .replaceAll(unwritable, "")
    .replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign)
    .toWellFormed();
}

// oxlint-disable-next-line no-control-regex -- these are what it looks for
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
