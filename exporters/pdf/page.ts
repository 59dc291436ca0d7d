/** A4 in points, and what is left free around the text; the foot holds title and page number. */
export const page = { width: 595.28, height: 841.89, margins: { top: 54, right: 40, bottom: 62, left: 40 } } as const;

/** How wide tables and figures may be. */
export const contentWidth = page.width - page.margins.left - page.margins.right;

/** How wide running text may be: longer lines are hard to follow. */
export const measure = 455;

/** How much fits on an empty page. */
export const contentHeight = page.height - page.margins.top - page.margins.bottom;
