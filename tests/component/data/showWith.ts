import { readFileSync } from "node:fs";
import { onTestFinished } from "vitest";

/** Shows the page of this test with these style sheets, which components do without otherwise. Where they rest on tokens, name those first. */
export function showWith(...paths: readonly string[]): void {
  for (const path of paths) {
    const style = document.createElement("style");
    style.textContent = readFileSync(path, "utf8");
    document.head.append(style);
    onTestFinished(() => style.remove());
  }
}
