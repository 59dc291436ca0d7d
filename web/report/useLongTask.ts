import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { ReportProgress } from "../../domain/contract/report.ts";
import type { Long } from "../api/reports.ts";

/** Work on the server that tells how far it is and can be given up; what was given up has not failed, and has no result. */
export function useLongTask<Result>(work: (long: Long) => Promise<Result>, onDone: (result: Result) => unknown) {
  const [progress, setProgress] = useState<ReportProgress | null>(null);
  const stop = useRef<AbortController>(null);
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: async (): Promise<Result | null> => {
      const own = new AbortController();
      stop.current = own;
      setProgress(null);
      try {
        return await work({ signal: own.signal, onProgress: setProgress });
      } catch (fault) {
        if (own.signal.aborted) return null;
        throw fault;
      }
    },
    onSuccess: (result) => (result === null ? undefined : onDone(result)),
  });
  return {
    start: () => mutate(),
    cancel: () => stop.current?.abort(),
    progress,
    isPending,
    error,
    result: data ?? null,
  };
}
