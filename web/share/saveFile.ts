/** Hands bytes to the browser as a file to save. */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the bytes over by the next turn; keeping the address would keep them in memory.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
