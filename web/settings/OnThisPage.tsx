/** The way to each part of a long page. */
export function OnThisPage() {
  return (
    <nav aria-label="On this page">
      <ul className="contents">
        {parts.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const parts = [
  ["ambition-title", "Ambition"],
  ["reach-title", "How far people travel"],
  ["combination-title", "What says where need is"],
  ["people-title", "From an index to people"],
  ["places-title", "Offers that do not say how many places they have"],
  ["online-title", "Online and nationwide places"],
  ["duplicates-title", "Duplicate listings"],
  ["classes-title", "Classes and thresholds"],
  ["changes-title", "What will change"],
] as const;
