import { closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { DuplicatesProblem } from "./duplicatesProblem.ts";

/** Writes a text in one go: the file has all of it, or what it had before. */
export type WriteOut = (text: string) => void;

/** Makes sure that a file can be written before the work begins, and leaves what stands there until there is something to take its place. Throws DuplicatesProblem. */
export function openOut(path: string): WriteOut {
  if (isStandardOutput(path)) return (text) => void process.stdout.write(text);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory() === true) throw new DuplicatesProblem(`--out ${path} is a folder: name a file in it.`);
  // A terminal or a pipe has no place beside it, and nothing to keep.
  if (found !== undefined && !found.isFile()) return (text) => tried(path, () => writeFileSync(path, text));
  const target = found === undefined ? path : realpathSync(path);
  const beside = `${target}.${process.pid}.part`;
  tried(path, () => {
    // Whether what stands there may be written over is known by opening it to add to it.
    if (found !== undefined) closeSync(openSync(target, "a"));
    closeSync(openSync(beside, "w"));
    rmSync(beside);
  });
  return (text) =>
    tried(path, () => {
      try {
        writeFileSync(beside, text);
        renameSync(beside, target);
      } finally {
        rmSync(beside, { force: true });
      }
    });
}

/** Whether the pairs go where answers go: nothing else may be said there then. */
export function isStandardOutput(path: string): boolean {
  return path === "-" || path === "/dev/stdout";
}

function tried(path: string, work: () => void): void {
  try {
    work();
  } catch (fault) {
    throw new DuplicatesProblem(`--out ${path} cannot be written: ${whyNot(path, fault)}.`);
  }
}

function whyNot(path: string, fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  const code = "code" in fault ? fault.code : null;
  if (code === "ENOENT" || code === "ENOTDIR") return `there is no folder ${dirname(path)}`;
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") return "you may not write there";
  return fault.message;
}
