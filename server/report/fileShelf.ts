import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";

/** A file that was made once and may be taken again. */
export type ShelvedFile = { readonly path: string; readonly bytes: number; readonly sha256: string };

/** Files of reports on disk, as many as there is room for: those asked for longest ago go first. The newest always stays, however large it is. */
export type FileShelf = {
  /** Where a file may be made; another place each time, for whoever has given one up may still be taking it back. */
  readonly place: () => Promise<string>;
  readonly find: (key: string) => ShelvedFile | undefined;
  readonly keep: (key: string, file: ShelvedFile) => Promise<void>;
  /** Takes everything away. */
  readonly clear: () => Promise<void>;
};

/** An empty shelf inside `folder`. What servers left there that do not run any more is taken away: another version may write other files. */
export function fileShelf(folder: string, roomInBytes: number): FileShelf {
  const own = join(folder, `${ownPrefix}${process.pid}-${(shelves += 1)}`);
  const kept = new Map<string, ShelvedFile>();
  let swept: Promise<void> | undefined;
  const makeRoom = async () => {
    let size = [...kept.values()].reduce((sum, { bytes }) => sum + bytes, 0);
    for (const [key, { path, bytes }] of [...kept].slice(0, -1)) {
      if (size <= roomInBytes) return;
      kept.delete(key);
      size -= bytes;
      // oxlint-disable-next-line no-await-in-loop -- one file after the other
      await rm(path, { force: true }).catch(() => {});
    }
  };
  return {
    place: async () => {
      await (swept ??= sweep(folder));
      await mkdir(own, { recursive: true });
      return join(own, randomUUID());
    },
    find: (key) => {
      const found = kept.get(key);
      kept.delete(key);
      // Somebody may have cleared the folder by hand.
      if (found === undefined || !existsSync(found.path)) return undefined;
      kept.set(key, found);
      return found;
    },
    keep: async (key, file) => {
      const before = kept.get(key);
      kept.delete(key);
      kept.set(key, file);
      if (before !== undefined) await rm(before.path, { force: true });
      await makeRoom();
    },
    clear: () => rm(own, { recursive: true, force: true }),
  };
}

const ownPrefix = "of-";
let shelves = 0;

async function sweep(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const left = names.filter((name) => name.startsWith(ownPrefix) && !isRunning(Number.parseInt(name.slice(3), 10)));
  await Promise.all(left.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    // It runs, but is somebody else's.
    return fault instanceof Error && "code" in fault && fault.code === "EPERM";
  }
}
