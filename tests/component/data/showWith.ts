import { readFileSync } from "node:fs";
import { afterEach } from "vitest";

const shown: HTMLStyleElement[] = [];

afterEach(() => {
  for (const style of shown.splice(0)) style.remove();
});

/** Shows the page with these style sheets, which components do without in a test. Where they rest on tokens, name those first. */
export function showWith(...paths: readonly string[]): void {
  for (const path of paths) {
    const style = document.createElement("style");
    style.textContent = readFileSync(path, "utf8");
    document.head.append(style);
    shown.push(style);
  }
}
