/** Column names as the file has them: a reader tells doubled and blank ones apart by their place, and that is taken off again. */
export function namesInFile(names: readonly string[]): string[] {
  return names.map((name, place) => {
    if (name === `column ${place + 1}`) return "";
    const suffix = ` (column ${place + 1})`;
    const plain = name.slice(0, -suffix.length);
    return name.endsWith(suffix) && names.slice(0, place).includes(plain) ? plain : name;
  });
}
