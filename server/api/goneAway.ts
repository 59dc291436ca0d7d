import type { FastifyReply } from "fastify";
import { givenUp } from "../score/resultsOnce.ts";

/** Tells when the other side has gone away before it was answered: what it asked for is then given up and taken back. */
export function goneAway({ raw }: FastifyReply): AbortSignal {
  const control = new AbortController();
  const left = () => {
    if (raw.writableFinished) return;
    control.abort(Object.assign(new Error("The connection was closed. Nothing was changed."), { code: givenUp }));
  };
  if (raw.closed) left();
  raw.once("close", left);
  return control.signal;
}
