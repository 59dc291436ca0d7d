import type { FastifyError, FastifyInstance, FastifyReply } from "fastify";
import type { Problem } from "../../domain/contract/problem.ts";
import { givenUp } from "../score/resultsOnce.ts";
import { Refusal } from "../store/refusal.ts";
import { connectionLost } from "../store/transaction.ts";
import { tooLarge } from "./turnedAway.ts";

/** Turns every error into problem JSON (RFC 9457), in this one place. A fault of our own is logged whole and told in one careful sentence. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler((fault: FastifyError, request, reply) => {
    const problem = problemOf(fault);
    if (problem.status >= 500) request.log.error(fault);
    return sendProblem(reply, problem);
  });
}

/** Sends a problem as `application/problem+json`. */
export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  return reply.code(problem.status).type("application/problem+json").serializer(JSON.stringify).send(problem);
}

/** The problem with this status and sentence. `type` says nothing more than the status does, as RFC 9457 wants it said. */
export function problemWith(status: number, detail: string): Problem {
  return { type: "about:blank", title: titles[status] ?? "The request cannot be met", status, detail };
}

/** What a fault is to those outside: a status and a sentence that gives nothing away. */
export function problemOf(fault: Error & Partial<FastifyError>): Problem {
  if (fault instanceof Refusal) {
    const problem = problemWith(statusOfRefusal[fault.code], fault.message);
    return fault.issues.length === 0 ? problem : { ...problem, issues: [...fault.issues] };
  }
  if (fault.code === "FST_REQ_FILE_TOO_LARGE") return problemWith(413, tooLarge);
  if (isUnreachable(fault.code)) return problemWith(503, "The database does not answer. Try again in a moment.");
  if (fault.code === connectionLost) return problemWith(503, fault.message);
  if (notInText.has(fault.code ?? ""))
    return problemWith(400, "What was sent holds a character that cannot be kept (NUL).");
  if (fault.code === givenUp) return problemWith(499, "The connection was closed before the answer was there.");
  const status = fault.statusCode;
  if (status === undefined || status >= 500)
    return problemWith(500, "Something went wrong on the server. Its log says what.");
  return problemWith(status, fault.message);
}

/** PostgreSQL's codes for text that it cannot hold: in a text, and in JSON. */
const notInText: ReadonlySet<string> = new Set(["22021", "22P05"]);

const statusOfRefusal = { "not found": 404, gone: 410, conflict: 409, unusable: 422 } as const satisfies Record<
  Refusal["code"],
  number
>;

const titles: Readonly<Record<number, string>> = {
  400: "The request cannot be read",
  403: "Not allowed",
  404: "Not found",
  408: "The upload stopped",
  409: "Conflict",
  410: "No longer there",
  413: "Too large",
  415: "Wrong kind of content",
  422: "The request cannot be met",
  500: "The server failed",
  503: "The database does not answer",
};

/** Codes of Node and PostgreSQL that mean nobody is at the other end, or that it is closing. */
function isUnreachable(code: string | undefined): boolean {
  return code !== undefined && ["ECONNREFUSED", "ECONNRESET", "ENOTFOUND", "57P01", "57P02", "57P03"].includes(code);
}
