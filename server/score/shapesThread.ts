import { answerQuestions } from "./answerQuestions.ts";
import { drawShapes } from "./drawShapes.ts";
import { isShapeJob } from "./shapeJob.ts";

// The module of a thread: a drawing of a whole country takes seconds.
answerQuestions((question): Uint8Array => {
  if (!isShapeJob(question)) throw new TypeError("This thread only draws shapes.");
  return new TextEncoder().encode(drawShapes(question));
});
