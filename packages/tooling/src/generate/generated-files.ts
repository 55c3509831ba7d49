import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../commands/workspace.ts';

/** Compares what should be there with what is there, and writes it if asked to. */
export class GeneratedFiles {
  readonly stale: string[] = [];
  looked = 0;
  private readonly write: boolean;

  constructor(write: boolean) {
    this.write = write;
  }

  put(file: string, text: string): void {
    this.looked += 1;
    const place = path.join(root, file);
    const content = `${text.trimEnd()}\n`;
    if (existsSync(place) && readFileSync(place, 'utf8') === content) return;
    this.stale.push(file);
    if (!this.write) return;
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, content);
  }
}
