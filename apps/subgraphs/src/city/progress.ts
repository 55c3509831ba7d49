const width = 30;

/** A progress bar on a terminal, one line per step elsewhere. */
export function progressBar(out: NodeJS.WriteStream): (step: string, done: number) => void {
  return (step, done) => {
    const percent = `${Math.round(done * 100)}`.padStart(3);
    if (!out.isTTY) {
      out.write(`${percent}% ${step}\n`);
      return;
    }
    const filled = Math.round(done * width);
    out.write(
      `\r\u001b[K${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${percent}% ${step}${done >= 1 ? '\n' : ''}`,
    );
  };
}
