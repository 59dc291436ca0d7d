import type { IncomingHttpHeaders } from "node:http";
import type { FastifyReply } from "fastify";

/** A reply that was written elsewhere. `key` names its content: while it stays the same, so do the bytes. */
export type WrittenReply = { readonly key: string; readonly type: string; readonly bytes: () => Promise<Uint8Array> };

/**
 * Sends bytes under a tag made of their key, and only asks for them when the caller does not have them yet (304). The tag is weak, as it must be when the same reply
 * may go out plain or compressed.
 */
export async function sendBytes(
  reply: FastifyReply,
  headers: IncomingHttpHeaders,
  { key, type, bytes }: WrittenReply,
): Promise<FastifyReply> {
  const tag = `W/"${key}"`;
  if (headers["if-none-match"]?.includes(tag) === true) return reply.code(304).header("etag", tag).send();
  const { buffer, byteOffset, byteLength } = await bytes();
  return reply
    .header("etag", tag)
    .type(`${type}; charset=utf-8`)
    .send(Buffer.from(buffer, byteOffset, byteLength));
}
