/**
 * Puts words on the clipboard; says whether it worked. Browsers give the clipboard only to pages of this machine or over https, so elsewhere `field`, which holds the words, is selected and copied the old way.
 */
export async function copyText(words: string, field: HTMLInputElement | HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    field?.select();
    // oxlint-disable-next-line typescript/no-deprecated -- the only way without https
    return field !== null && document.execCommand("copy");
  }
}
