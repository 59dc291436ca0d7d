/** Words that say that a name is of a site, not which: “Kirkstone College, Southfields Building” is Kirkstone College. */
export const siteSuffixes: ReadonlySet<string> = new Set(
  "campus site building centre branch office offices premises house main block shop base hub room rooms".split(" "),
);
