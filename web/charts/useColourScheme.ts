import { useSyncExternalStore } from "react";

/** Light or dark, now and whenever that changes: what is drawn in pixels must be drawn again. */
export function useColourScheme(): "light" | "dark" {
  return useSyncExternalStore(listen, now);
}

const asked = "(prefers-color-scheme: dark)";

function listen(onChange: () => void): () => void {
  const dark = matchMedia(asked);
  dark.addEventListener("change", onChange);
  return () => dark.removeEventListener("change", onChange);
}

function now(): "light" | "dark" {
  return matchMedia(asked).matches ? "dark" : "light";
}
