import { createHash } from "node:crypto";
import type { ReportHead } from "../../domain/contract/reportRun.ts";
import type { ReportFile } from "../reportFile.ts";
import { madeFile } from "./madeFile.ts";
import { manifestOf, type WrittenFile } from "./manifest.ts";

/** The files of a pack and, last, its manifest, which names the bytes and hash of each: it can be read when all the others have been read to their end. */
export function withManifest(head: ReportHead, files: readonly ReportFile[]): ReportFile[] {
  const written = new Map<string, WrittenFile>();
  const watched = files.map(({ name, bytes }): ReportFile => {
    return { name, bytes: { [Symbol.asyncIterator]: () => seen(name, bytes, (file) => written.set(name, file)) } };
  });
  const manifest = madeFile(manifestName, async () => {
    const outputs = files.map(({ name }) => {
      const file = written.get(name);
      if (file === undefined) throw new RangeError(`the manifest was read before ${name}`);
      return file;
    });
    return manifestOf(head, outputs);
  });
  return [...watched, manifest];
}

const manifestName = "manifest.json";

async function* seen(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  tell: (file: WrittenFile) => void,
): AsyncGenerator<Uint8Array> {
  const hash = createHash("sha256");
  let size = 0;
  for await (const piece of bytes) {
    hash.update(piece);
    size += piece.length;
    yield piece;
  }
  tell({ name, bytes: size, sha256: hash.digest("hex") });
}
