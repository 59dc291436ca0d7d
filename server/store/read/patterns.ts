/** A pattern for `ilike` that finds the words anywhere; what the user typed is never read as a pattern itself. */
export function anywhereIn(words: string): string {
  return `%${plain(words)}%`;
}

/** A pattern for `ilike` that finds what starts with the words. */
export function startOf(words: string): string {
  return `${plain(words)}%`;
}

function plain(words: string): string {
  return words.replace(/[\\%_]/g, (sign) => `\\${sign}`);
}
