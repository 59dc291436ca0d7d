import { Readable } from "node:stream";
import type { FastifyReply } from "fastify";
import { howSureLineSchema } from "../../domain/contract/sureness.ts";
import { problemOf } from "./answerProblems.ts";
import type { Route } from "./api.ts";
import { howSureLines } from "./howSureLines.ts";
import { slices } from "./slices.ts";
import { whenGone } from "./whenGone.ts";
import { ofDraws, ofGaps, orProblem } from "./words.ts";

/** GET /gaps/how-sure */
export const howSure: Route = (api, { sureResults }) => {
  const schema = {
    tags: ["gaps"],
    summary:
      "How sure the scores are, from many draws of what the need may be: lines of JSON, first how far it is, last the answer (or what went wrong). Closing the connection ends the work.",
    querystring: ofGaps.extend(ofDraws.shape),
    response: {
      200: { description: "Lines", content: { "application/x-ndjson": { schema: howSureLineSchema } } },
      ...orProblem,
    },
  };
  // A compressor would hold the lines back until it has a block of them.
  api.get("/gaps/how-sure", { schema, compress: false }, async ({ query, log }, reply) => {
    const { bytes } = await sureResults.howSure(query);
    const inWords = (fault: Error) => {
      const { status, detail } = problemOf(fault);
      if (status >= 500) log.error(fault);
      return detail;
    };
    const lines = await howSureLines((onProgress) => bytes({ onProgress, signal: whenGone(reply) }), inWords);
    return sendLines(reply, lines);
  });
};

/** The connection is not kept for more: a server that stops meanwhile would wait for it long after the last line. */
function sendLines(reply: FastifyReply, lines: AsyncIterable<Uint8Array>): FastifyReply {
  return reply
    .header("connection", "close")
    .type("application/x-ndjson")
    .send(Readable.from(inSlices(lines)));
}

async function* inSlices(lines: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
  for await (const line of lines) yield* slices([line]);
}
