// zod must be told to do without eval before the first schema is made.
import "../../api/withoutEval.ts";
import { knownSchema, type Known } from "../../../domain/contract/known.ts";
import { request } from "../../api/request.ts";
import { checkFile } from "./checkFile.ts";
import type { CheckAnswer, CheckQuestion } from "./checkInWorker.ts";

// The worker's own thread: it asks the server what it knows, reads one file to its end, says what it found, and is ended from outside.
self.addEventListener("message", ({ data }: MessageEvent<CheckQuestion>) => void answer(data));

async function answer({ partnership, file, choices }: CheckQuestion): Promise<void> {
  let said = 0;
  try {
    const checked = await checkFile(file, choices, await known(partnership), (share) => {
      // A message for every stretch would keep the page busy with bars.
      if (performance.now() - said < pause) return;
      said = performance.now();
      say({ type: "progress", share });
    });
    say({ type: "checked", checked });
  } catch (error) {
    const isGone = error instanceof DOMException && error.name === "NotReadableError";
    say({ type: "failed", isGone });
    if (!isGone) throw error;
  }
}

const pause = 80;

function say(message: CheckAnswer): void {
  self.postMessage(message);
}

async function known(partnership: string): Promise<Known | null> {
  return request(knownSchema, "/known", { partnership }).catch(() => null);
}
