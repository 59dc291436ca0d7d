import { vi } from "vitest";
import type { Known } from "../../../domain/contract/known.ts";
import { checkFile } from "../../../web/data/check/checkFile.ts";
import type { CheckAnswer, CheckQuestion } from "../../../web/data/check/checkInWorker.ts";

export type FakeWorker = {
  /** What was asked, in order. */
  readonly asked: CheckQuestion["choices"][];
  /** How many threads were ended. */
  readonly ended: () => number;
  /** Speaks in the name of a thread that stays silent: the last, or the one at `place`. */
  readonly say: (answer: CheckAnswer, place?: number) => void;
};

/** Stands in for the browser's threads, which a test has none of: the real check, at once, against the lists given here; or silent until told what to say. */
export function fakeWorker(known: Known | null = nothingKnown, { isSilent = false } = {}): FakeWorker {
  const asked: CheckQuestion["choices"][] = [];
  const workers: Thread[] = [];
  let ended = 0;
  class Thread extends EventTarget {
    postMessage({ file, choices }: CheckQuestion) {
      asked.push(choices);
      workers.push(this);
      if (isSilent) return;
      void checkFile(file, choices, known, () => {}).then((checked) => this.say({ type: "checked", checked }));
    }
    say(data: CheckAnswer) {
      this.dispatchEvent(new MessageEvent("message", { data }));
    }
    terminate() {
      ended += 1;
    }
  }
  vi.stubGlobal("Worker", Thread);
  return { asked, ended: () => ended, say: (answer, place = -1) => workers.at(place)?.say(answer) };
}

const nothingKnown: Known = { areas: [], indicators: [] };
