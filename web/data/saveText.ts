/** Hands a text to the browser as a file to save. */
export function saveText(fileName: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has taken the bytes over by the next turn; keeping the address would keep them in memory.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
