/** Reads the part of an address after `?` as plain words, so that links stay short and a vintage stays text. */
export function readPlainSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

/** Writes it back; what is undefined or empty is left out. */
export function writePlainSearch(search: Readonly<Record<string, unknown>>): string {
  const words = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
      words.set(name, String(value));
  }
  const text = words.toString();
  return text === "" ? "" : `?${text}`;
}
