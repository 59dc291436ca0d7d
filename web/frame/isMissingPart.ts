/** Whether a failure, in a browser's or the bundler's words, is a script or style of the page that did not arrive. Asking again does not help after the server was updated: the part has another name then. */
export function isMissingPart(said: string): boolean {
  return /dynamically imported module|importing a module script failed|unable to preload css/i.test(said);
}
