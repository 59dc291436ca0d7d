import { setTimeout } from "node:timers/promises";
import { answerQuestions, leaveOff } from "../../../server/score/answerQuestions.ts";

let counted = 0;

// The module of a thread that counts, two questions side by side, to any number, a millisecond each, and says how far it has ever counted when it is asked for 0.
answerQuestions(
  async (question, _database, { say, isGivenUp }) => {
    const upTo = Number(question);
    for (let done = 1; done <= upTo; done++) {
      await setTimeout(1);
      counted += 1;
      say({ done, of: upTo });
      if (isGivenUp()) leaveOff();
    }
    return `counted ${counted}`;
  },
  { sideBySide: 2 },
);
