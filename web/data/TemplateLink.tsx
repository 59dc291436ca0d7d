import { templateOf } from "../../importers/templateOf.ts";

/** A template with one example row. It is part of the page, so it needs no server: the link holds the file itself. */
export function TemplateLink({ kind }: { readonly kind: string }) {
  const address = `data:text/csv;charset=utf-8,${encodeURIComponent(templateOf(kind))}`;
  return (
    <a href={address} download={`template-${kind}.csv`}>
      Download the {kind.replace("-", " ")} template (CSV)
    </a>
  );
}
