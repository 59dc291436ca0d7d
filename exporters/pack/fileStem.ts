/** What the files of a report are called, from its title: small letters, digits and hyphens, so that every system takes them. */
export function fileStem(title: string): string {
  const plain = title
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[æœøłđðþßı]/gu, (letter) => letters[letter] ?? "")
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .slice(0, longest)
    .replaceAll(/^-+|-+$/gu, "");
  return plain === "" || reserved.test(plain) ? `gap-report${plain && `-${plain}`}` : plain;
}

const longest = 60;

/** Letters that do not come apart into one of ours and an accent. */
const letters: Readonly<Record<string, string>> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  ı: "i",
};

/** Names of devices, which Windows gives to no file. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;
