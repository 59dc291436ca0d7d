import { getPriority } from "node:os";
import { answerQuestions } from "../../../server/score/answerQuestions.ts";

let handed = new Uint8Array();

// The module of a thread that says how urgent it is, hands over three bytes, or says how many of those it still holds.
answerQuestions(async (question) => {
  if (question === "urgency") return getPriority();
  if (question === "held") return handed.length;
  handed = Uint8Array.of(1, 2, 3);
  return handed;
});
