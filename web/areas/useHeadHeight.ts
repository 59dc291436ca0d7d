import { useLayoutEffect, useState } from "react";

/** How high the headings of the table in a box are, now and whenever that changes: they cover the first rows of the box. */
export function useHeadHeight(box: HTMLElement | null): number {
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const head = box?.querySelector("thead");
    if (head == null) return undefined;
    const measure = () => setHeight(head.offsetHeight);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(head);
    return () => observer.disconnect();
  }, [box]);
  return height;
}
