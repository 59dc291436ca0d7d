/** What a promise gives, or a fault with these words where it has given nothing after so many seconds. What it gives later is dropped. */
export async function unlessLate<Result>(promised: Promise<Result>, seconds: number, words: string): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(words)), seconds * 1000);
  });
  try {
    return await Promise.race([promised, late]);
  } finally {
    clearTimeout(timer);
  }
}
