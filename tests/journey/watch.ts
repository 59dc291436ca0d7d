import type { Page } from "playwright-core";

/** What a page did that it should not: filled while the page is used. */
export type Watched = {
  /** Requests to any other place than the site. */
  readonly foreign: string[];
  /** Errors on the console and errors that nobody caught. */
  readonly errors: string[];
  /** What the content policy forbade. */
  readonly violations: string[];
};

/** Watches a page, its workers and its frames from now on. Call it before the page opens anything. */
export async function watch(page: Page, site: string): Promise<Watched> {
  const watched: Watched = { foreign: [], errors: [], violations: [] };
  page.context().on("request", (request) => {
    if (new URL(request.url()).origin !== site) watched.foreign.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") watched.errors.push(message.text());
  });
  page.on("pageerror", (error) => watched.errors.push(error.message));
  await page.exposeFunction("noteViolation", (words: string) => watched.violations.push(words));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      const note: unknown = Reflect.get(globalThis, "noteViolation");
      if (typeof note === "function") note(`${violatedDirective}: ${blockedURI}`);
    });
  });
  return watched;
}
