import type { FastifyReply } from "fastify";
import { insideAnswerSchema, insideQuestionSchema } from "../../domain/contract/ownArea.ts";
import type { Route } from "./api.ts";
import { outlineInBytes } from "./outlineInBytes.ts";
import { inPartnership, orProblem } from "./words.ts";

/** POST /own-areas/inside */
export const areasInside: Route = (api, { listResults }) => {
  const schema = {
    tags: ["own areas"],
    summary:
      "Areas of the study area whose (population-weighted) point lies inside an outline, and those near its edge",
    querystring: inPartnership,
    body: insideQuestionSchema,
    response: {
      200: { description: "The areas", content: { "application/json": { schema: insideAnswerSchema } } },
      ...orProblem,
    },
  };
  api.post("/own-areas/inside", { schema, bodyLimit: outlineInBytes }, async ({ query, body }, reply) => {
    const found = await listResults.inside({ ...query, ...body });
    return sendJson(reply, found);
  });
};

function sendJson(reply: FastifyReply, { buffer, byteOffset, length }: Uint8Array): FastifyReply {
  return reply.type("application/json; charset=utf-8").send(Buffer.from(buffer, byteOffset, length));
}
