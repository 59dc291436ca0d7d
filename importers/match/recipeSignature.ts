/**
 * What two files must share for a recipe of the one to be tried on the other: their column names, whatever the case, punctuation, years and counts in them
 * (LAD23CD is LAD24CD), their order, and how many there are of a name that differs by its year only. A column of errors that we added ourselves counts for nothing.
 */
export function recipeSignature(columns: readonly string[]): string {
  const plain = columns.map(withoutNumbers).filter((name) => name !== "errors");
  return [...new Set(plain)].toSorted().join(" ");
}

function withoutNumbers(column: string): string {
  const letters = column
    .replace(/ \(column \d+\)$/, "")
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}]/gu, "");
  // A name without letters is mostly a year.
  return letters === "" ? "#" : letters;
}
