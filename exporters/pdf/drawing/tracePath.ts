/** Puts a path on the page, ready to be filled or drawn. Outlines of areas have thousands of corners and straight sides alone: these go the short way. */
export function tracePath(pdf: PDFKit.PDFDocument, d: string): PDFKit.PDFDocument {
  const straight = straightOperators(d);
  return straight === null ? pdf.path(d) : pdf.addContent(straight);
}

/** Path data of straight lines in the language of PDF: "M0 0L8 0 8 8Z" is "0 0 m 8 0 l 8 8 l h"; null where it has anything else. */
export function straightOperators(d: string): string | null {
  if (!/^M[MLZ\d\s.,-]*$/.test(d)) return null;
  const operators: string[] = [];
  for (const [, command, given = ""] of d.matchAll(/([MLZ])([^MLZ]*)/g)) {
    if (command === "Z") operators.push("h");
    const numbers = given.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? [];
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      operators.push(`${numbers[at]} ${numbers[at + 1]} ${command === "M" && at === 0 ? "m" : "l"}`);
    }
  }
  return operators.join(" ");
}
