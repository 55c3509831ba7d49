import type { Actor } from '@tsunagu/access';
import type { PoolClient } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';

/**
 * The one transaction of a subgraph call, with two round trips besides the reads: `begin` with the actor, and the audit
 * event with `commit`. Both go as one message each; when its first statement fails, the server does not run the second.
 */
export class CallTransaction {
  readonly client: PoolClient;
  readonly #runner: QueryRunner;

  private constructor(runner: QueryRunner, client: PoolClient) {
    this.#runner = runner;
    this.client = client;
  }

  /** @throws SQLSTATE 28000 when the actor has no access any more, TS004 when their session is over */
  static async begin(dataSource: DataSource, actor: Actor): Promise<CallTransaction> {
    const transaction = await CallTransaction.#open(dataSource);
    return transaction.#first(`select access.begin_call(${json(actor)})`);
  }

  /** Leaves the trace of a refused call, also of an actor whom `begin` does not let in. */
  static async refuse(dataSource: DataSource, actor: Actor, event: object): Promise<void> {
    const transaction = await CallTransaction.#open(dataSource);
    await transaction.#first(`select access.write_refusal(${json(actor)}, ${json(event)})`);
    await transaction.commit();
  }

  /** TypeORM on this transaction. */
  get manager(): EntityManager {
    return this.#runner.manager;
  }

  /** Ends with the audit event of what was read, if there is one; fails as a whole without it. */
  async commit(event?: object): Promise<void> {
    try {
      await this.client.query(event ? `select access.write_audit(${json(event)}); commit` : 'commit');
    } catch (error) {
      await this.rollback();
      throw error;
    }
    await this.#release();
  }

  async rollback(): Promise<void> {
    await this.client.query('rollback').catch(() => undefined);
    await this.#release();
  }

  static async #open(dataSource: DataSource): Promise<CallTransaction> {
    const runner = dataSource.createQueryRunner();
    return new CallTransaction(runner, (await runner.connect()) as PoolClient);
  }

  async #first(statement: string): Promise<this> {
    try {
      await this.client.query(`begin; ${statement}`);
    } catch (error) {
      await this.rollback();
      throw error;
    }
    this.#tell(1);
    return this;
  }

  async #release(): Promise<void> {
    this.#tell(0);
    await this.#runner.release();
  }

  /** TypeORM would open a transaction of its own around its writes if it did not know that there is one. */
  #tell(depth: number): void {
    Object.assign(this.#runner, { isTransactionActive: depth > 0, transactionDepth: depth });
  }
}

/** A value as SQL of type jsonb. Base64 has no character that means anything to SQL, whatever the value says. */
function json(value: object): string {
  return `convert_from(decode('${Buffer.from(JSON.stringify(value)).toString('base64')}', 'base64'), 'UTF8')::jsonb`;
}
