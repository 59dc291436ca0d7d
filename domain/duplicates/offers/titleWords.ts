import { plainWords } from "../../contract/providerId.ts";

/** The words of a title without case, punctuation and words like “the” or “course”, sorted. None where it has no other words. */
export function titleWords(title: string): readonly string[] {
  const all = plainWords(title).split(" ");
  // A letter at the end names a group: "Computers A" is not "Computers".
  return all.filter((word, place) => place === all.length - 1 || !fillers.has(word)).toSorted();
}

/** Those of a title's words that name its subject: “digital skills for beginners” names none, for every other offer could be called that. */
export function subjectWords(title: string): readonly string[] {
  return titleWords(title).filter((word) => !general.has(word) && !fillers.has(word));
}

const fillers = listed("a an and at by for from how in into of on or our the to up with you your course courses class");

const general = listed(
  `absolute adult adults advice advanced base basic basics beginner beginners boost café cafe classes club community computer computers computing
  confidence digital digitally drop essential essentials first free general get getting help hub improver improvers informal intermediate internet
  intro introducing introduction introductory it ict job jobs learn learner learners learning lesson lessons level life local new next off one online
  open part pc pcs programme qualification session sessions skill skills specialist start started starter starters step steps support taster tech
  technology test time training tutor tutorial using week weekly weeks work workshop workshops 1 2 3 i ii iii`,
);

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
