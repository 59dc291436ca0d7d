import type { SettingChange } from "./settingChanges.ts";

/** What would change, one line for each setting: what it is now and what it becomes. */
export function ChangeList({ changes }: { readonly changes: readonly SettingChange[] }) {
  return (
    <ul>
      {changes.map(({ field, before, after }) => (
        <li key={field.path}>
          {field.name}: {before} <Becomes /> <strong>{after}</strong>
        </li>
      ))}
    </ul>
  );
}

/** An arrow for the eye, a word for the ear: screen readers pass over arrows. */
function Becomes() {
  return (
    <>
      <svg
        width="20"
        height="10"
        viewBox="0 0 20 10"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      >
        <path d="M1 5h17M14 1l4 4-4 4" />
      </svg>
      <span className="unseen">becomes</span>
    </>
  );
}
