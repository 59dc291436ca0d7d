/** Why a map cannot be drawn, as a sentence. What browsers say where WebGL is missing is for programmers. */
export function mapFailure(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  if (words.includes("WebGL")) return "This browser has no WebGL, or it is switched off.";
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
