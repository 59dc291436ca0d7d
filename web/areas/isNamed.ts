import type { Gap } from "../../domain/contract/gap.ts";

/** Whether an area's name, code or district holds the words typed. Nothing typed: every area does. */
export function isNamed({ name, code, parentName }: Pick<Gap, "name" | "code" | "parentName">, words: string): boolean {
  const sought = words.trim().toLowerCase();
  return sought === "" || [name, code, parentName ?? ""].some((text) => text.toLowerCase().includes(sought));
}
