import { configure, cleanup } from "@testing-library/react";
import { afterEach, vi } from "vitest";

// The limit only ends what hangs: a busy machine takes several times as long as a quiet one.
configure({ asyncUtilTimeout: 15_000 });

// The tests of one process share its page and what it has imported, so after each the page is as it was. Said here, for what a module says as it is imported holds in one file alone.
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
  document.title = "";
});
