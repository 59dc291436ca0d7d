/** The error for a request that never gets as far as the data: `throw turnedAway(403, "A change must come from …")`. */
export function turnedAway(
  statusCode: 400 | 403 | 404 | 408 | 413,
  sentence: string,
): Error & { readonly statusCode: number } {
  return Object.assign(new Error(sentence), { statusCode });
}

/** Said of an upload past the limit, in the words people know from GOV.UK. */
export const tooLarge = "The selected file must be smaller than 100MB";
