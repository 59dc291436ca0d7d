/** Scrolls the table's box, and nothing else, until a row that it has drawn can be seen below the headings. */
export function bringIntoView(box: HTMLElement, place: number): void {
  const row = box.querySelector<HTMLElement>(`tr[data-index="${place}"]`);
  const head = box.querySelector("thead");
  if (row === null || head === null) return;
  const [top, seenFrom] = [row.offsetTop - head.offsetHeight, box.scrollTop];
  const isSeen = top >= seenFrom && row.offsetTop + row.offsetHeight <= seenFrom + box.clientHeight;
  if (!isSeen) box.scrollTop = top - box.clientHeight / 3;
}
