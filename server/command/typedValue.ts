/** What stands behind KEY=, and why it could not be read where it looks like JSON and is not. */
export type TypedValue = { readonly value: unknown; readonly unread?: string };

/** A number, true, false, null, a list or text in JSON, or else the text as it is: `[survey 2024` may be the name of a source. */
export function typedValue(text: string): TypedValue {
  const trimmed = text.trim();
  if (words.has(trimmed)) return { value: words.get(trimmed) };
  if (/^[[{"]/.test(trimmed)) return fromJson(trimmed);
  return { value: trimmed !== "" && Number.isFinite(Number(trimmed)) ? Number(trimmed) : text };
}

const words = new Map<string, unknown>([
  ["null", null],
  ["true", true],
  ["false", false],
]);

function fromJson(text: string): TypedValue {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (fault) {
    return { value: text, unread: fault instanceof Error ? fault.message : String(fault) };
  }
}
