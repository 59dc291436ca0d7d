/** Where a file is written until it is whole. A run that was killed leaves it; the next one that writes the same file begins it anew. */
export function halfOf(path: string): string {
  return `${path}.part`;
}
