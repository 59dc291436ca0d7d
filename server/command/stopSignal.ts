/** Somebody's wish to stop: `signal` is given at Ctrl-C or when the process is asked to end; `forget` stops listening for it. */
export type StopSignal = { readonly signal: AbortSignal; readonly forget: () => void };

/** Lets what is being stored be rolled back before the process ends. `words` tell what that leaves. */
export function stopSignal(words = "Stopped. Nothing of this file has been stored."): StopSignal {
  const controller = new AbortController();
  const stop = () => controller.abort(new Error(words));
  process.on("SIGINT", stop).on("SIGTERM", stop);
  const forget = () => void process.off("SIGINT", stop).off("SIGTERM", stop);
  return { signal: controller.signal, forget };
}
