/** A few lines beside the pointer. They repeat what the table and the panel say, so they are hidden from screen readers. */
export type Tooltip = {
  readonly show: (x: number, y: number, words: readonly string[]) => void;
  readonly hide: () => void;
  readonly remove: () => void;
};

/** Makes the one tooltip of a map inside its box. */
export function tooltip(box: HTMLElement): Tooltip {
  const element = document.createElement("div");
  element.className = "map-tip";
  element.setAttribute("aria-hidden", "true");
  element.hidden = true;
  box.append(element);
  return {
    show(x, y, words) {
      element.replaceChildren(...words.map(line));
      element.hidden = false;
      const left = Math.min(x + 14, box.clientWidth - element.offsetWidth - 4);
      const below = y + 18;
      const top = below + element.offsetHeight > box.clientHeight ? y - element.offsetHeight - 10 : below;
      element.style.transform = `translate(${Math.max(4, left)}px, ${Math.max(4, top)}px)`;
    },
    hide() {
      element.hidden = true;
    },
    remove() {
      element.remove();
    },
  };
}

function line(text: string): HTMLElement {
  const element = document.createElement("div");
  element.textContent = text;
  return element;
}
