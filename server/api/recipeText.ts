/** JSON as a person may read and change it. */
export function recipeText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
