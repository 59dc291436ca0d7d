import type { DryRunLine } from "../../domain/contract/dryRun.ts";
import { answerQuestions } from "../score/answerQuestions.ts";
import { nobodyWaits } from "../score/thread.ts";
import { Refusal } from "../store/refusal.ts";
import { type DryRunNews, type DryRunReply, isDryRunJob } from "./dryRunJob.ts";
import { dryRunOf } from "./dryRunOf.ts";
import { heldBack } from "./heldBack.ts";
import { storedShare } from "./putAll.ts";

// The module of a thread: it reads a draft's file, stores it for a try, scores a partnership twice and takes it all back.
answerQuestions<DryRunNews>(async (question, database, { say, isGivenUp }): Promise<DryRunReply> => {
  if (!isDryRunJob(question)) throw new TypeError("This thread only makes dry runs.");
  const controller = new AbortController();
  const looking = setInterval(() => isGivenUp() && controller.abort(new Error(nobodyWaits)), 50);
  const news = heldBack(say, ({ share }) => share > storedShare);
  try {
    const answer = await dryRunOf(database, question, { signal: controller.signal, say: news.say });
    return new TextEncoder().encode(`${JSON.stringify({ type: "answer", answer } satisfies DryRunLine)}\n`);
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    return { refused: { code: fault.code, message: fault.message, issues: fault.issues } };
  } finally {
    news.end();
    clearInterval(looking);
  }
});
