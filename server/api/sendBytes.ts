import type { IncomingHttpHeaders } from "node:http";
import { Readable } from "node:stream";
import type { FastifyReply } from "fastify";
import { sliceInBytes, slices } from "./slices.ts";

/** A reply that was written elsewhere, whole or in pieces. `key` names its content: while it stays the same, so do the bytes. */
export type WrittenReply = {
  readonly key: string;
  readonly type: string;
  readonly bytes: () => Promise<Uint8Array | readonly Uint8Array[]>;
};

/**
 * Sends bytes under a tag made of their key, and only asks for them when the caller does not have them yet (304). The tag is weak, as it must be when the same reply
 * may go out plain or compressed. What is long goes out in slices, so that others are answered between them.
 */
export async function sendBytes(
  reply: FastifyReply,
  headers: IncomingHttpHeaders,
  { key, type, bytes }: WrittenReply,
): Promise<FastifyReply> {
  const tag = `W/"${key}"`;
  if (headers["if-none-match"]?.includes(tag) === true) return reply.code(304).header("etag", tag).send();
  const written = await bytes();
  const pieces = written instanceof Uint8Array ? [written] : written;
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  reply.header("etag", tag).type(`${type}; charset=utf-8`);
  if (length <= sliceInBytes) return reply.send(Buffer.concat(pieces));
  return reply.header("content-length", length).send(Readable.from(slices(pieces)));
}
