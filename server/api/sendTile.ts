import type { FastifyReply } from "fastify";
import type { Encoding } from "../tiles/encoding.ts";

const forAYear = "public, max-age=31536000, immutable";

/** Sends a tile that is packed already, to be kept for a year: under its address it can never be another. No bytes are an empty tile (204). */
export function sendTile(reply: FastifyReply, bytes: Uint8Array, encoding: Encoding): FastifyReply {
  reply.header("cache-control", forAYear).header("vary", "accept-encoding");
  if (bytes.length === 0) return reply.code(204).send(null);
  if (encoding !== "identity") reply.header("content-encoding", encoding);
  const { buffer, byteOffset, length } = bytes;
  return reply.type("application/vnd.mapbox-vector-tile").send(Buffer.from(buffer, byteOffset, length));
}
