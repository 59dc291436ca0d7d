import type { Watching } from "./target.ts";

/** What `work` comes to. When it fails because somebody cancelled it, their reason is thrown, and not what the broken COPY says. */
export async function unlessCancelled<Result>(
  { signal }: Pick<Watching, "signal">,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (fault) {
    signal?.throwIfAborted();
    throw fault;
  }
}
