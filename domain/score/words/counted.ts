/** What one thing is called, and several. */
export type Words = { readonly one: string; readonly many: string };

/** A number as the page writes it. */
export function written(value: number): string {
  return value.toLocaleString("en-GB");
}

/** So many things, in words: "1 ward", "1,204 wards". */
export function counted(value: number, words: Words): string {
  return `${written(value)} ${value === 1 ? words.one : words.many}`;
}
