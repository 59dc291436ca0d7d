import { plainWords } from "../../domain/contract/providerId.ts";
import { areNearlyEqual, type Title } from "../../domain/duplicates/offers/titlesCompared.ts";
import { titleWords } from "../../domain/duplicates/offers/titleWords.ts";

/** What a listing of a course says of it, beside who offers it and where. Null is not said. */
export type Course = {
  readonly source: string | null;
  readonly title: string | null;
  readonly level: string | null;
  /** When it runs, and for whom. */
  readonly run: readonly (string | null)[];
};

/**
 * Whether two listings may be the same course, if one organisation stands behind both at one place. Levels must agree; within one source nearly equal titles too, and
 * nothing said of dates, times or audience may differ: one course with many runs is not listed twice. What is not said speaks against nothing.
 */
export function mayBeOneCourse(courses: readonly (Course | undefined)[]): (one: number, other: number) => boolean {
  const plain = courses.map((course) => (course === undefined ? undefined : plainCourse(course)));
  return (one, other) => {
    const [first, second] = [plain[one], plain[other]];
    if (first === undefined || second === undefined) return true;
    if (differ(first.level, second.level)) return false;
    if (first.source !== second.source) return true;
    if (first.title !== null && second.title !== null && !areNearlyEqual(first.title, second.title)) return false;
    return !first.run.some((said, k) => differ(said, second.run[k] ?? null));
  };
}

function plainCourse({ source, title, level, run }: Course) {
  return {
    source,
    title: title === null ? null : titleOf(title),
    level: level === null ? null : plainWords(level),
    run: run.map((said) => (said === null ? null : plainWords(said))),
  };
}

function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}

/** Only its words are compared here, not its subject. */
function titleOf(text: string): Title {
  const words = titleWords(text);
  return { key: words.join(" "), words, subject: [] };
}
