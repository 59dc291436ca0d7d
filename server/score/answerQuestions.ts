import { parentPort, workerData } from "node:worker_threads";
import { type OpenDatabase, openDatabase } from "../store/database.ts";
import type { Asked, Told } from "./thread.ts";

/**
 * The inside of a thread: answers what it is asked, one question after another. It has a door of its own to the database, so that a country's worth of rows never
 * passes through the server's thread. Bytes are handed over, not copied: they must stand in a buffer of their own.
 */
export function answerQuestions(answerOf: (question: unknown, database: OpenDatabase) => Promise<unknown>): void {
  if (parentPort === null) throw new Error("This module only runs as a worker thread.");
  const port = parentPort;
  const database = openDatabase(String(workerData), { connections: 1 });
  const answered = async (before: Promise<void>, { number, question }: Asked): Promise<void> => {
    await before;
    const told = await tell(number, () => answerOf(question, database));
    const isBytes = "answer" in told && told.answer instanceof Uint8Array && told.answer.buffer instanceof ArrayBuffer;
    port.postMessage(told, isBytes ? [told.answer.buffer] : []);
  };
  let last = Promise.resolve();
  port.on("message", (asked: Asked) => {
    last = answered(last, asked);
  });
}

async function tell(number: number, answerOf: () => Promise<unknown>): Promise<Told> {
  try {
    return { number, answer: await answerOf() };
  } catch (fault) {
    return { number, fault: fault instanceof Error ? fault : new Error(String(fault)), code: codeOf(fault) };
  }
}

/** A fault that is sent on loses everything but its words, and the code of PostgreSQL or Node says whether the database is away. */
function codeOf(fault: unknown): string | undefined {
  return fault instanceof Error && "code" in fault ? String(fault.code) : undefined;
}
