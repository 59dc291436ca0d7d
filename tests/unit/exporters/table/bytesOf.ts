import type { ReportFile } from "../../../../exporters/reportFile.ts";

/** All bytes of a file in one piece. */
export async function bytesOf({ bytes }: Pick<ReportFile, "bytes">): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}

/** The same as text, byte order mark and all. */
export async function textOf(file: Pick<ReportFile, "bytes">): Promise<string> {
  return Buffer.from(await bytesOf(file)).toString("utf8");
}
