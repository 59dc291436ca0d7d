import type { FastifyReply } from "fastify";

/** Says when the connection of a request is closed, be it that the caller has hung up or has been answered. */
export function whenGone({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  if (raw.closed) gone.abort();
  raw.once("close", () => gone.abort());
  return gone.signal;
}
