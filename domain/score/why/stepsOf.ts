import type { WhyStep } from "../../contract/why.ts";
import { fairShareSentences } from "./fairShareSentences.ts";
import { needSentences } from "./needSentences.ts";
import { onlineSentences } from "./onlineSentences.ts";
import { placeSentences } from "./placeSentences.ts";
import { reachSentences } from "./reachSentences.ts";
import { classSentences, scoreSentences, yearSentences } from "./scoreSentences.ts";
import type { WhyFacts } from "./whyFacts.ts";

/** The formula in words with this area's own numbers: need, reach, who gets a place, score, class, fair share, years, online. */
export function stepsOf(why: WhyFacts): WhyStep[] {
  const steps = [
    { title: "People in need", sentences: needSentences(why) },
    { title: "What they can reach", sentences: reachSentences(why) },
    { title: "Who gets a place", sentences: placeSentences(why) },
    { title: "The score", sentences: scoreSentences(why) },
    { title: "The class", sentences: classSentences(why) },
    { title: "Fair share", sentences: fairShareSentences(why) },
    { title: "Years to reach everyone", sentences: yearSentences(why) },
    { title: "Online places", sentences: onlineSentences(why) },
  ];
  return steps.filter(({ sentences }) => sentences.length > 0);
}
