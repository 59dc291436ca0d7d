/** Most words a title of a chart or table may have. */
export const mostTitleWords = 10;

/** The first of these titles that keeps within ten words. Names may be long, so the last one should hold none; if it too is longer, its first ten words are all there is. */
export function activeTitle(...titles: readonly [string, ...string[]]): string {
  const last = titles.at(-1) ?? titles[0];
  return (
    titles.find((title) => wordsOf(title).length <= mostTitleWords) ?? wordsOf(last).slice(0, mostTitleWords).join(" ")
  );
}

function wordsOf(title: string): string[] {
  return title.split(/\s+/).filter((word) => word !== "");
}
