import { statSync } from "node:fs";

/** Whether two paths lead to one and the same file, by whatever name or link. Only files that are there and hold something of their own count: a terminal does not. */
export function isSameFile(one: string, other: string): boolean {
  const [first, second] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false, bigint: true }));
  if (first === undefined || second === undefined || !first.isFile()) return false;
  return first.dev === second.dev && first.ino === second.ino;
}
