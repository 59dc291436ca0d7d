/** A file's name that says what it holds: words joined by hyphens, only letters and digits that every system takes, no longer than a hundred of them. */
export function fileName(words: readonly (string | null)[], ending: string): string {
  const name = words
    .filter((word) => word !== null)
    .join(" ")
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}|['’]/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 100)
    .replaceAll(/^-+|-+$/g, "");
  return `${name === "" ? "skills-gap-atlas" : name}.${ending}`;
}
