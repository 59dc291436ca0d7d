import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const file = fileURLToPath(new URL("./clusterAlone.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "atlas-cluster-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("of several that start on a new folder at the same moment one runs PostgreSQL, and the others use it", async () => {
  const processes = [1, 2, 3].map(() => fork(file, [folder]));
  const said = await Promise.all(processes.map(saidBy));
  const [owner] = processes.filter((_, i) => said[i]?.joined === false);
  expect(said).toEqual(
    processes.map(({ pid }) => ({
      joined: pid !== owner?.pid,
      owner: owner?.pid,
      version: expect.stringMatching(/^\d/),
    })),
  );
  expect(await ended(processes.filter((one) => one !== owner))).toEqual([0, 0]);
  expect(await ended(processes.filter((one) => one === owner))).toEqual([0]);
});

test("who starts while another one stops waits for that, and then runs PostgreSQL itself", async () => {
  const first = fork(file, [folder]);
  await saidBy(first);
  const stopping = ended([first]);
  const second = fork(file, [folder]);
  expect(await saidBy(second)).toMatchObject({ joined: false, owner: second.pid });
  expect(await stopping).toEqual([0]);
  expect(await ended([second])).toEqual([0]);
});

async function saidBy(child: ChildProcess): Promise<{ readonly joined: boolean; readonly owner: number }> {
  const [said] = await once(child, "message");
  return said;
}

/** Tells processes to stop, and gives their exit codes. */
function ended(processes: readonly ChildProcess[]): Promise<(number | null)[]> {
  return Promise.all(
    processes.map(async (child) => {
      const exit = once(child, "exit");
      child.send("stop");
      await exit;
      return child.exitCode;
    }),
  );
}
