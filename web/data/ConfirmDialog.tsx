import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import "./dialog.css";

type ConfirmDialogProps = {
  readonly question: ReactNode;
  /** What will change if they say yes. */
  readonly children: ReactNode;
  readonly action: string;
  readonly isBusy: boolean;
  readonly error: string | null;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
};

/** Asks before something is lost, with the consequence in the question. Escape, or the second button, changes nothing. */
export function ConfirmDialog({ question, children, action, isBusy, error, onConfirm, onClose }: ConfirmDialogProps) {
  return (
    <ModalOverlay className="dialog-overlay" isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="dialog">
        <Dialog role="alertdialog">
          <Heading slot="title">{question}</Heading>
          {children}
          {error !== null && (
            <p className="error-text" role="alert">
              {error}
            </p>
          )}
          <div className="buttons">
            <button type="button" className="button button--warning" disabled={isBusy} onClick={onConfirm}>
              {isBusy ? "Working…" : action}
            </button>
            <button type="button" className="button button--second" onClick={onClose}>
              Change nothing
            </button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
