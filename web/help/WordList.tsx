import type { ReactElement } from "react";
import { termGroups } from "./termGroups.ts";
import { terms } from "./terms.ts";

/** Every term with its sentence, the same ones that are explained where they are used. */
export function WordList(): ReactElement {
  return (
    <section aria-labelledby="words">
      <h2 id="words">What the words mean</h2>
      <p>Words with dots below them, on the map and elsewhere, say the same when you press them.</p>
      {termGroups.map((group) => (
        <section key={group.title} aria-label={group.title}>
          <h3>{group.title}</h3>
          <dl className="pairs">
            {group.terms.map((name) => (
              <TermRow key={name} {...terms[name]} />
            ))}
          </dl>
        </section>
      ))}
    </section>
  );
}

function TermRow({ title, sentence }: { readonly title: string; readonly sentence: string }): ReactElement {
  return (
    <>
      <dt>{title}</dt>
      <dd>{sentence}</dd>
    </>
  );
}
