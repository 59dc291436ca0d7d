import type { z } from "zod";
import { type Decision, decisionSchema, type newDecisionSchema } from "../../domain/contract/duplicateDecision.ts";
import type { Undoing } from "../../domain/contract/undoing.ts";
import { request } from "./request.ts";

/** A decision as it is sent. */
export type DecisionSent = z.input<typeof newDecisionSchema>;

/** Decides on pairs of listings, on all of them or none. Throws a RequestError with status 409 where somebody else was first. */
export function decide(partnership: string, decision: DecisionSent): Promise<Decision> {
  return request(decisionSchema, "/duplicates/decisions", { partnership }, sent(decision));
}

/** Takes a decision back: its pairs stand as they did before it. */
export function takeBack(partnership: string, number: number, said: Undoing = {}): Promise<Decision> {
  return request(decisionSchema, `/duplicates/decisions/${number}/undo`, { partnership }, sent(said));
}

function sent(body: unknown): RequestInit {
  return { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}
