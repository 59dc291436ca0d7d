import { type RefObject, useEffect, useState } from "react";

/** How wide an element is, in pixels, now and whenever that changes; `usual` until it has been measured. */
export function useWidth<Usual extends number | null>(
  element: RefObject<HTMLElement | null>,
  usual: Usual,
): number | Usual {
  const [width, setWidth] = useState<number | Usual>(usual);
  useEffect(() => {
    if (element.current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
