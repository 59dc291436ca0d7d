import type { Block } from "../../contract/reportDocument.ts";

type Table = Extract<Block, { type: "table" }>;
type Cell = Table["rows"][number][number];

export function heading(rank: 2 | 3, id: string, text: string): Block {
  return { type: "heading", rank, id, text };
}

export function paragraph(text: string): Block {
  return { type: "paragraph", text };
}

/** Sentences as one paragraph; nothing where there are none. */
export function paragraphOf(sentences: readonly string[]): Block[] {
  return sentences.length === 0 ? [] : [paragraph(sentences.join(" "))];
}

/** A list; nothing where it would be empty. */
export function listOf(items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [{ type: "list", items: [...items] }];
}

/** A table; nothing where it would have no row. Columns of numbers are named as such. */
export function tableOf(
  id: string,
  caption: string,
  columns: Readonly<Record<string, "text" | "number">>,
  rows: readonly (readonly Cell[])[],
): Block[] {
  if (rows.length === 0) return [];
  const titles = Object.entries(columns).map(([title, kind]) => ({ title, kind }));
  return [{ type: "table", id, caption, columns: titles, rows: rows.map((row) => [...row]) }];
}
