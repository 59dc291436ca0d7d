import { embedAddress } from "./sharedAddress.ts";

/** What somebody pastes into their own page to show this map there: a frame with a name, for those who listen, and a height. */
export function embedCode(address: string, title: string, height: number): string {
  const named = `src="${escaped(embedAddress(address))}" title="${escaped(title)}"`;
  return `<iframe ${named} width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;
}

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
