/** Writes a text and a line break, and waits where the reader of a pipe is slower. Whoever stops reading, as `head` does, ends the program: there is nobody left to write for. */
export function writeLine(text: string, stream: NodeJS.WriteStream = process.stdout): Promise<void> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      reject(error);
    };
    stream.once('error', onError);
    stream.write(`${text}\n`, (error) => {
      if (error) return;
      stream.off('error', onError);
      resolve();
    });
  });
}
