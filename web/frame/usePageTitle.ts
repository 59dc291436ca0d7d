import { useEffect } from "react";

/** Names the browser's tab, the most particular words first. With errors on the page it begins with "Error:", so that a screen reader says so first. */
export function usePageTitle(title: string, hasErrors = false): void {
  useEffect(() => {
    const words = title === "" ? "Skills Gap Atlas" : `${title} – Skills Gap Atlas`;
    document.title = hasErrors ? `Error: ${words}` : words;
  }, [title, hasErrors]);
}
