/** Everything of a drawn element's look that our charts use. */
const drawnStyles = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-opacity",
  "opacity",
  "paint-order",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
  "dominant-baseline",
] as const;

/** What only the page needs: names for scripts and style sheets, and what a listener is told, for the file says it once itself. */
const pageOnly = /^(class|style|id|tabindex|role|aria-.*|data-.*|on.*)$/;

/** The drawing's parts as they are on the page, their look written into each of them. Parts that are not seen, and words that the file itself says, are left out. */
export function inlinedCopy(drawing: SVGSVGElement): Element[] {
  return [...drawing.children].map(copyOf).filter((one) => one !== null);
}

function copyOf(part: Element): Element | null {
  const name = part.tagName.toLowerCase();
  const style = getComputedStyle(part);
  if (name === "title" || name === "desc" || style.display === "none" || style.visibility === "hidden") return null;
  // Without its children, which are copied one by one.
  const copy = part.cloneNode(false);
  if (!(copy instanceof Element)) return null;
  for (const attribute of copy.getAttributeNames()) {
    // A pattern or a clip path is found by its id.
    const isReferred = attribute === "id" && part.closest("defs, pattern, clipPath") !== null;
    if (pageOnly.test(attribute) && !isReferred) copy.removeAttribute(attribute);
  }
  for (const one of drawnStyles) {
    const value = style.getPropertyValue(one);
    if (value !== "") copy.setAttribute(one, value);
  }
  for (const child of part.childNodes) {
    if (child instanceof Element) {
      const inner = copyOf(child);
      if (inner !== null) copy.append(inner);
    } else if (child.nodeType === Node.TEXT_NODE) copy.append(child.textContent ?? "");
  }
  return copy;
}
