import type { Pool } from "mysql2/promise";

/** Runs one SQL statement, or refuses to. */
export type AroundStatement = (statement: Statement, run: () => Promise<unknown>) => Promise<unknown>;

/** SQL text and the values for its question marks. */
export type Statement = { readonly sql: string; readonly values: unknown[] };

/** The same pool, with every statement passing through `around`: those of its connections, `begin` and `commit` too. */
export function aroundStatements(pool: Pool, around: AroundStatement): Pool {
  return intercept(pool, around, async () => intercept(await pool.getConnection(), around));
}

function intercept<Client extends object>(
  client: Client,
  around: AroundStatement,
  getConnection?: () => Promise<object>,
): Client {
  return new Proxy(client, {
    get(target, property) {
      if (property === "getConnection" && getConnection) return getConnection;
      const member: unknown = Reflect.get(target, property);
      if (typeof member !== "function") return member;
      if (property !== "query" && property !== "execute") return member.bind(target);
      return (query: string | { sql: string }, values: unknown[] = []) => {
        const sql = typeof query === "string" ? query : query.sql;
        return around({ sql, values }, () => member.call(target, query, values));
      };
    },
  });
}
