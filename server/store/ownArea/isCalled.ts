import type { Area } from "../../../domain/contract/area.ts";

/** Does the name of an area hold these words, or its code start with them, be they large or small? */
export function isCalled({ name, code }: Pick<Area, "name" | "code">, words: string): boolean {
  const wanted = words.toLowerCase();
  return name.toLowerCase().includes(wanted) || code.toLowerCase().startsWith(wanted);
}
