import { useEffect } from "react";

/** Names the page in the browser's tab and history: the most particular words first. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title === "" ? "Skills Gap Atlas" : `${title} – Skills Gap Atlas`;
  }, [title]);
}
