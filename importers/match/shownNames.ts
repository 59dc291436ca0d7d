/** A column's name as it stands in a message: in quotation marks, on one line, and cut where it is very long. */
export function shown(name: string): string {
  const line = name.replace(/\s+/g, " ");
  return `'${line.length > longest ? `${line.slice(0, longest - 1)}…` : line}'`;
}

/** Names in a sentence. Of a very wide table the first are named and the rest counted. */
export function shownList(names: readonly string[]): string {
  const first = names.slice(0, most).map(shown);
  const rest = names.length - first.length;
  return listed(rest === 0 ? first : [...first, `${rest.toLocaleString("en-GB")} more`]);
}

/** Words in a sentence: "one, two and three". */
export function listed(words: readonly string[], before: "and" | "or" = "and"): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${before} ${words.at(-1)}`;
}

const longest = 80;
const most = 40;
