/** What an expression of the map's style is worth for the feature of that id: as much of MapLibre's language as the looks of areas are written in. */
export function valueAt(expression: unknown, id: number): unknown {
  if (!Array.isArray(expression)) return expression;
  const [operator, ...words]: readonly unknown[] = expression;
  const worth = (word: unknown) => valueAt(word, id);
  switch (operator) {
    case "literal":
      return words[0];
    case "id":
      return id;
    case "number":
    case "to-color":
      return worth(words[0]);
    case "min":
      return Math.min(...words.map((word) => Number(worth(word))));
    case "at": {
      const list = worth(words[1]);
      return Array.isArray(list) ? list[Number(worth(words[0]))] : undefined;
    }
    case "slice":
      return String(worth(words[0])).slice(Number(worth(words[1])), Number(worth(words[2])));
    case "floor":
      return Math.floor(Number(worth(words[0])));
    case "/":
      return Number(worth(words[0])) / Number(worth(words[1]));
    case "%":
      return Number(worth(words[0])) % Number(worth(words[1]));
    case "+":
      return Number(worth(words[0])) + Number(worth(words[1]));
    case "match": {
      const label = words.findIndex((word, place) => place % 2 === 1 && word === worth(words[0]));
      return label === -1 ? worth(words.at(-1)) : worth(words[label + 1]);
    }
    case "!=":
      return worth(words[0]) !== worth(words[1]);
    case ">":
      return Number(worth(words[0])) > Number(worth(words[1]));
    default:
      throw new Error(`The looks of areas do without "${String(operator)}"`);
  }
}
