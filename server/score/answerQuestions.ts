import { parentPort } from "node:worker_threads";
import type { Asked, Told } from "./thread.ts";

/** The inside of a thread: answers what it is asked, one question after another. Bytes are handed over, not copied: they must stand in a buffer of their own. */
export function answerQuestions(answerOf: (question: unknown) => unknown): void {
  if (parentPort === null) throw new Error("This module only runs as a worker thread.");
  const port = parentPort;
  port.on("message", ({ number, question }: Asked) => {
    const told = tell(number, () => answerOf(question));
    const isBytes = "answer" in told && told.answer instanceof Uint8Array && told.answer.buffer instanceof ArrayBuffer;
    port.postMessage(told, isBytes ? [told.answer.buffer] : []);
  });
}

function tell(number: number, answerOf: () => unknown): Told {
  try {
    return { number, answer: answerOf() };
  } catch (fault) {
    return { number, fault: fault instanceof Error ? fault : new Error(String(fault)) };
  }
}
