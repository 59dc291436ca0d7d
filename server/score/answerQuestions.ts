import { constants, getPriority, platform, setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import type { Progress } from "../../domain/score/uncertainty/simulate.ts";
import { type OpenDatabase, openDatabase } from "../store/database.ts";
import { type Asked, type GivenUp, nobodyWaits, type Told } from "./thread.ts";

/** What the thread may say while it works on a question, and whether anybody still waits for the answer. */
export type Turn<News = Progress> = {
  readonly say: (progress: News) => void;
  readonly isGivenUp: () => boolean;
};

/** How a question is answered. */
export type Answering<News = Progress> = (
  question: unknown,
  database: OpenDatabase,
  turn: Turn<News>,
) => Promise<unknown>;

/**
 * The inside of a thread: answers what it is asked, one question after another, or so many side by side where `answerOf` gives way to others while it works; each
 * takes memory of its own, so the rest wait in line. It has a door of its own to the database, so that a country's worth of rows never passes through the server's
 * thread. Bytes are handed over, not copied: they must stand in a buffer of their own, or in a shared one.
 */
export function answerQuestions<News = Progress>(
  answerOf: Answering<News>,
  { sideBySide = 1, connections = 1 } = {},
): void {
  if (parentPort === null) throw new Error("This module only runs as a worker thread.");
  const port = parentPort;
  letServerGoFirst();
  const database = openDatabase(String(workerData), { connections });
  const givenUp = new Set<number>();
  const answered = async ({ number, question }: Asked): Promise<void> => {
    const turn: Turn<News> = {
      say: (progress) => port.postMessage({ number, progress } satisfies Told<News>),
      isGivenUp: () => givenUp.has(number),
    };
    const told = await tell(number, () => (turn.isGivenUp() ? leaveOff() : answerOf(question, database, turn)));
    givenUp.delete(number);
    const isBytes = "answer" in told && told.answer instanceof Uint8Array && told.answer.buffer instanceof ArrayBuffer;
    port.postMessage(told, isBytes ? [told.answer.buffer] : []);
  };
  const inLine = line(sideBySide);
  port.on("message", (said: Asked | GivenUp) => {
    if ("isGivenUp" in said) givenUp.add(said.number);
    else inLine(() => answered(said));
  });
}

/**
 * Threads that count for seconds would make the server's own thread, which needs a millisecond now and then, queue for a processor beside them. Linux alone knows a
 * priority of single threads: elsewhere this would slow the whole server, so there it is left.
 */
function letServerGoFirst(): void {
  // A process that was started as less urgent still may not become more so.
  if (platform() === "linux") setPriority(Math.max(getPriority(), constants.priority.PRIORITY_BELOW_NORMAL));
}

/** Works on so many things at once, in the order in which they came. */
function line(atOnce: number): (work: () => Promise<void>) => void {
  const waiting: (() => Promise<void>)[] = [];
  let busy = 0;
  const takeNext = () => {
    const work = busy < atOnce ? waiting.shift() : undefined;
    if (work === undefined) return;
    busy += 1;
    void work().finally(() => {
      busy -= 1;
      takeNext();
    });
  };
  return (work) => {
    waiting.push(work);
    takeNext();
  };
}

/** Ends work that nobody waits for any more. */
export function leaveOff(): never {
  throw new Error(nobodyWaits);
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
