type RemarkListProps = { readonly remarks: readonly string[]; readonly level?: 2 | 3 };

/** What the reader has done with a file, in its own sentences. Nothing at all where there is nothing to say. */
export function RemarkList({ remarks, level = 2 }: RemarkListProps) {
  if (remarks.length === 0) return null;
  const Heading = `h${level}` as const;
  return (
    <section aria-label="How it was read">
      <Heading className="heading--small">How it was read</Heading>
      <ul>
        {remarks.map((remark) => (
          <li key={remark} className="broken">
            {remark}
          </li>
        ))}
      </ul>
    </section>
  );
}
