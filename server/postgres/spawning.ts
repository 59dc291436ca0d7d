import { spawnSync } from "node:child_process";
import { chownSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** How to start a PostgreSQL program here: words before it, and as whom. */
export type Spawning = { readonly prefix: readonly string[]; readonly as: { uid?: number; gid?: number } };

/**
 * PostgreSQL refuses to run as root, and outlives a parent that is killed. On Linux a user namespace makes root look like
 * nobody (files stay root's), and a parent-death signal stops PostgreSQL cleanly when we die. Where namespaces are forbidden it runs as the user
 * `postgres` or `nobody`, who is then given the folder.
 */
export function spawningFor(folder: string): Spawning {
  if (process.platform !== "linux") return { prefix: [], as: {} };
  const tied = works("setpriv", ["--version"]) ? ["setpriv", "--pdeathsig", "INT", "--"] : [];
  if (process.getuid?.() !== 0) return { prefix: tied, as: {} };
  const asNobody = ["unshare", "--user", "--map-user=65534", "--map-group=65534", "--"];
  if (works("unshare", [...asNobody.slice(1), "true"])) return { prefix: [...asNobody, ...tied], as: {} };
  const owner = unprivilegedUser();
  giveTo(folder, owner);
  return { prefix: tied, as: owner };
}

function works(program: string, words: readonly string[]): boolean {
  return spawnSync(program, words, { stdio: "ignore" }).status === 0;
}

function unprivilegedUser(): { uid: number; gid: number } {
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  for (const name of ["postgres", "nobody"]) {
    const user = users.find(([known]) => known === name);
    if (user !== undefined) return { uid: Number(user[2]), gid: Number(user[3]) };
  }
  throw new Error(
    "PostgreSQL cannot run as root, and this machine has no user postgres or nobody. Start as an ordinary user, or set DATABASE_URL.",
  );
}

function giveTo(path: string, owner: { uid: number; gid: number }): void {
  chownSync(path, owner.uid, owner.gid);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inside = join(path, entry.name);
    if (entry.isDirectory()) giveTo(inside, owner);
    else chownSync(inside, owner.uid, owner.gid);
  }
}
