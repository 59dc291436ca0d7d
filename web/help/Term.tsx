import type { ReactElement, ReactNode } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { type TermName, terms } from "./terms.ts";
import "./term.css";

type Props = {
  readonly name: TermName;
  /** The words that are explained, as they stand in the text. Without them it is a small “?” to put beside a heading. */
  readonly children?: ReactNode;
};

/** A term that explains itself in one sentence when it is pressed; Escape or a press elsewhere closes it. It is a button, so it may not stand inside a link, a label or another button: put the “?” beside those. */
export function Term({ name, children }: Props): ReactElement {
  const { title, sentence } = terms[name];
  return (
    <DialogTrigger>
      {children === undefined ? (
        <Button className="term-mark" aria-label={`What is meant by “${title}”?`}>
          ?
        </Button>
      ) : (
        <Button className="term">{children}</Button>
      )}
      <Popover className="popover term-popover" placement="bottom start">
        <Dialog aria-label={title} className="term-words">
          <p>
            <strong>{title}</strong>
          </p>
          <p>{sentence}</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
