import type { Connection, Pool } from "mysql2/promise";

/** Runs one SQL statement, or another instead of it, or refuses to. */
export type AroundStatement = (
  statement: Statement,
  run: (instead?: string) => Promise<unknown>,
) => Promise<unknown>;

/** SQL text and the values for its question marks. */
export type Statement = { readonly sql: string; readonly values: unknown[] };

/** The same pool, with every statement passing through `around`: those of its connections, `begin` and `commit` too. */
export function aroundStatements(pool: Pool, around: AroundStatement): Pool {
  // The pool hands out a connection many times: it stays the same object, so that what is prepared on it is found again.
  const known = new WeakMap<Connection, object>();
  return intercept(pool, around, async () => {
    const fresh = await pool.getConnection();
    const connection = known.get(fresh.connection) ?? intercept(fresh, around);
    known.set(fresh.connection, connection);
    return connection;
  });
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
        return around({ sql, values }, (instead) => member.call(target, instead ?? query, values));
      };
    },
  });
}
