import type { ReportFile } from "../reportFile.ts";

/** A file that is made whole when it is asked for, anew each time. */
export function madeFile(name: string, make: () => Uint8Array | string | Promise<Uint8Array | string>): ReportFile {
  return {
    name,
    bytes: {
      async *[Symbol.asyncIterator]() {
        const made = await make();
        yield typeof made === "string" ? new TextEncoder().encode(made) : made;
      },
    },
  };
}
