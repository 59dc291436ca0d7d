import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** Below this a packed file is no smaller in the packets that carry it. */
const smallest = 1024;

/** What a browser asks for first; pictures and fonts are packed by nature. */
const packable = /\.(?:js|css|svg|json)$/;

/** Writes every larger file of the built page packed as well (`.br`, `.gz`), once, so that the server need not pack it for everyone who asks. */
export function packPage(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !packable.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    if (bytes.length < smallest) continue;
    writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }));
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
  }
}

/** The best (11) would save another 8% and cost nine times the work: 12 s of a processor for the whole page. */
const quality = 9;
