/** The link to what is on the screen, without the embedded form that it may be seen in. */
export function sharedAddress(address: string): string {
  const url = new URL(address);
  url.searchParams.delete("embed");
  url.hash = "";
  return url.href;
}

/** The same as a map to be framed by another page. */
export function embedAddress(address: string): string {
  const url = new URL(sharedAddress(address));
  url.searchParams.set("embed", "1");
  return url.href;
}
