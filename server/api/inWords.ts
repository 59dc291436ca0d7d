import type { FastifyBaseLogger } from "fastify";
import { problemOf } from "./answerProblems.ts";

/** Tells in a sentence what went wrong half-way through an answer, when it is too late for a status. A fault of our own is logged whole. */
export function inWords(log: FastifyBaseLogger): (fault: Error) => string {
  return (fault) => {
    const { status, detail } = problemOf(fault);
    if (status >= 500) log.error(fault);
    return detail;
  };
}
