/** Looks up colours of style/tokens.css by name, as they are now: dark and light have their own. */
export type MapColours = (token: string) => string;

/** Reads tokens where `element` stands. A token that does not exist is a slip of ours and says so. */
export function mapColours(element: Element): MapColours {
  const style = getComputedStyle(element);
  return (token) => {
    const value = style.getPropertyValue(token).trim();
    if (value === "") throw new RangeError(`style/tokens.css has no "${token}"`);
    return value;
  };
}
