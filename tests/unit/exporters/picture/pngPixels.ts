import { inflateSync } from "node:zlib";
import { pngChunks } from "../../share/pngChunks.ts";

/** A PNG of eight bits for red, green, blue and alpha, as pixels: it shares no code with what drew it. */
export function pngPixels(png: Uint8Array): {
  readonly width: number;
  readonly height: number;
  readonly colours: string[];
} {
  const chunks = pngChunks(png);
  const header = chunks.find(({ type }) => type === "IHDR")?.data ?? Buffer.alloc(0);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  if (header[8] !== 8 || header[9] !== 6 || header[12] !== 0) throw new Error("The picture is not RGBA of eight bits");
  const raw = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === "IDAT").map(({ data }) => data)));
  const bytes = unfiltered(raw, width * 4, height);
  const colours = Array.from({ length: width * height }, (_, at) => `#${bytes.toString("hex", at * 4, at * 4 + 3)}`);
  return { width, height, colours };
}

/** Undoes the filter of each row (PNG specification, 9.2). */
function unfiltered(raw: Buffer, stride: number, height: number): Buffer {
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x < 4 ? 0 : (out[at - 4] ?? 0);
      const up = y === 0 ? 0 : (out[at - stride] ?? 0);
      const corner = x < 4 || y === 0 ? 0 : (out[at - stride - 4] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      out[at] = ((raw[y * (stride + 1) + 1 + x] ?? 0) + guess) & 0xff;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
