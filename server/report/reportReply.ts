import type { Turn } from "../score/answerQuestions.ts";
import { nobodyWaits } from "../score/thread.ts";
import type { ReportProgress } from "../../domain/contract/report.ts";
import { Refusal } from "../store/refusal.ts";
import type { ReportWatch } from "./reportJob.ts";

/** Bytes that are to be sent on; or why not. A Refusal that is sent from a thread would lose all but its words. */
export type ReportReply = Uint8Array | { readonly refused: Readonly<Pick<Refusal, "code" | "message" | "issues">> };

/** Is this what the threads of reports answer? */
export function isReportReply(answer: unknown): answer is ReportReply {
  return answer instanceof Uint8Array || (typeof answer === "object" && answer !== null && "refused" in answer);
}

/** Does work inside a thread that hears who gives up while others have their turn, and gives what came of it as JSON. */
export async function replyOf(
  { say, isGivenUp }: Turn<ReportProgress>,
  work: (watch: ReportWatch) => Promise<unknown>,
): Promise<ReportReply> {
  const controller = new AbortController();
  const looking = setInterval(() => isGivenUp() && controller.abort(new Error(nobodyWaits)), 50);
  try {
    const answer = await work({ signal: controller.signal, onProgress: say });
    return new TextEncoder().encode(JSON.stringify(answer));
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    return { refused: { code: fault.code, message: fault.message, issues: fault.issues } };
  } finally {
    clearInterval(looking);
  }
}

/** The other end of it: the bytes, or the Refusal thrown once more. */
export function bytesIn(reply: ReportReply): Uint8Array {
  if (reply instanceof Uint8Array) return reply;
  throw new Refusal(reply.refused.code, reply.refused.message, reply.refused.issues);
}
