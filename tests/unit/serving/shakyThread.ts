import { parentPort } from "node:worker_threads";
import type { Asked } from "../../../server/score/thread.ts";

// The module of a thread that says what it was told, and falls over when it is told to.
parentPort?.on("message", ({ number, question }: Asked) => {
  if (question === "fall over") throw new Error("fallen over");
  parentPort?.postMessage({ number, answer: question });
});
