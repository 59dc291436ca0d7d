import { createHash } from "node:crypto";
import { packed } from "../../../../exporters/pack/packed.ts";
import { reportFiles } from "../../../../exporters/pack/reportFiles.ts";
import { reportRunOf } from "../../report/builders.ts";

/** Prints the hash of every file of the pack of a small report, of the pack itself, and where and when this process believes to be. */
const run = await reportRunOf({ question: { title: "Işık, Ångström & Chełm: größe" } });
const hashes: Record<string, string> = {};
const files = (await reportFiles(run, "pack")).map(({ name, bytes }) => ({ name, bytes: hashed(name, bytes) }));
for await (const piece of hashed("the pack", packed(files))) void piece;
const { locale, timeZone } = new Intl.DateTimeFormat().resolvedOptions();
process.stdout.write(JSON.stringify({ hashes, world: { locale, timeZone, year: new Date().getUTCFullYear() } }));

async function* hashed(name: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const hash = createHash("sha256");
  for await (const piece of bytes) {
    hash.update(piece);
    yield piece;
  }
  hashes[name] = hash.digest("hex");
}
