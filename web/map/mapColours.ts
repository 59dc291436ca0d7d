/** Looks up colours of style/tokens.css by name, as they were when each was first asked for: dark and light have their own. */
export type MapColours = (token: string) => string;

/** Reads tokens where `element` stands, each once: to read one makes the browser work out the styles of the whole page, where anything on it has changed. A token that does not exist is a slip of ours and says so. */
export function mapColours(element: Element): MapColours {
  const style = getComputedStyle(element);
  const known = new Map<string, string>();
  return (token) => {
    const value = known.get(token) ?? style.getPropertyValue(token).trim();
    if (value === "") throw new RangeError(`style/tokens.css has no "${token}"`);
    known.set(token, value);
    return value;
  };
}
