import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { askAnew } from "../api/askAnew.ts";
import { ConfirmDialog } from "./ConfirmDialog.tsx";

type ConfirmedButtonProps = {
  readonly label: ReactNode;
  readonly question: ReactNode;
  readonly consequence: ReactNode;
  readonly action: string;
  readonly act: () => Promise<unknown>;
  readonly onDone: () => void;
};

/** A button that asks first, then acts, and then has everything asked anew from the server. */
export function ConfirmedButton({ label, question, consequence, action, act, onDone }: ConfirmedButtonProps) {
  const [isAsking, setAsking] = useState(false);
  const queries = useQueryClient();
  const deed = useMutation({
    mutationFn: act,
    onSuccess: () => {
      setAsking(false);
      onDone();
      return askAnew(queries);
    },
  });
  return (
    <>
      <button type="button" className="button button--second button--small" onClick={() => setAsking(true)}>
        {label}
      </button>
      {isAsking && (
        <ConfirmDialog
          question={question}
          action={action}
          isBusy={deed.isPending}
          error={deed.error?.message ?? null}
          onConfirm={() => deed.mutate()}
          onClose={() => setAsking(false)}
        >
          {consequence}
        </ConfirmDialog>
      )}
    </>
  );
}
