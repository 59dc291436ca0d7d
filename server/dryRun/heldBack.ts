import type { DryRunNews } from "./dryRunJob.ts";

/** Nobody misses news of the first two seconds. */
const longest = 2000;
const atMostEvery = 100;

type HeldBack = { readonly say: (news: DryRunNews) => void; readonly end: () => void };

/**
 * Keeps the first news to itself until it is about what can no longer be refused, or until two seconds have gone by: a refusal that comes before the first line can still be told
 * with a status. Later on it says what is being done at once, and how far it is some ten times a second.
 */
export function heldBack(say: (news: DryRunNews) => void, isSure: (news: DryRunNews) => boolean): HeldBack {
  let latest: DryRunNews | undefined;
  let isOpen = false;
  let said = 0;
  const tell = (news: DryRunNews) => {
    said = performance.now();
    say(news);
  };
  const open = () => {
    if (!isOpen && latest !== undefined) tell(latest);
    isOpen = true;
  };
  const timer = setTimeout(open, longest);
  return {
    say: (news) => {
      const isNew = news.doing !== latest?.doing;
      latest = news;
      if (!isOpen && isSure(news)) open();
      else if (isOpen && (isNew || performance.now() - said >= atMostEvery)) tell(news);
    },
    end: () => clearTimeout(timer),
  };
}
