import { existsSync } from 'node:fs';
import path from 'node:path';

/** The checkout this file belongs to: the nearest directory above that holds turbo.json. */
export function repositoryRoot(): string {
  let directory = import.meta.dirname;
  while (!existsSync(path.join(directory, 'turbo.json'))) {
    const parent = path.dirname(directory);
    if (parent === directory)
      throw new Error('turbo.json が見つかりません。リポジトリの中で実行してください。');
    directory = parent;
  }
  return directory;
}

/** Where the shared test server lives; outside of version control. */
export function testServerDirectory(): string {
  return path.join(repositoryRoot(), '.cache', 'test-postgres');
}
