import { Readable } from "node:stream";
import type { FastifyReply } from "fastify";
import { slices } from "./slices.ts";

/** Sends lines of JSON as they come. The connection is not kept for more: a server that stops meanwhile would wait for it long after the last line. */
export function sendLines(reply: FastifyReply, lines: AsyncIterable<Uint8Array>): FastifyReply {
  return reply
    .header("connection", "close")
    .type("application/x-ndjson")
    .send(Readable.from(inSlices(lines)));
}

async function* inSlices(lines: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
  for await (const line of lines) yield* slices([line]);
}
