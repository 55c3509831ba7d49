import type { Actor } from '@tsunagu/access';
import { type CallParts, inTransaction, maskError } from '../call.ts';
import { contentOf, type DomainFiles, examine, type FileContent, type SentFile } from './domain-files.ts';

/** Files of a running domain, each call one audited transaction of an actor. */
export interface RuntimeFiles {
  /**
   * @returns the id of the file
   * @throws GraphQLError with the refusal, or masked with an error id
   */
  store(actor: Actor, file: SentFile): Promise<string>;
  /** @throws GraphQLError NOT_FOUND_OR_NOT_PERMITTED for what is absent and what is forbidden, or masked */
  read(actor: Actor, id: string): Promise<FileContent>;
}

export function runtimeFiles(parts: CallParts, files: DomainFiles): RuntimeFiles {
  const masked = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      throw maskError(error, parts.domain.name);
    });
  return {
    // examined before the transaction begins: a scanner takes its time, and a connection is precious
    store: (actor, file) =>
      masked(
        examine(file, parts.files.scan).then((examined) =>
          inTransaction(parts, actor, (ctx) => files.store(ctx, examined)),
        ),
      ),
    read: (actor, id) => masked(inTransaction(parts, actor, (ctx) => contentOf(files, ctx, id))),
  };
}
