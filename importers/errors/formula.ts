/** What a cell begins with that a spreadsheet works out, in the full width of East Asian writing too. For a pattern: put brackets around it. */
export const formulaSigns = "=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\\t\\r\\n";

const formula = new RegExp(`^[${formulaSigns}]`);

/** Whether a spreadsheet would work out a text that it opens. */
export function isFormula(text: string): boolean {
  return formula.test(text);
}
