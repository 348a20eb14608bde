// Loaded before a bot's own files: told by its parent, it ends the process right before a statement.
import mysql2 from "mysql2";

/** Dies right before the n-th statement of a connection, counted from one that is like `after`, which is number 0. */
export type Death = { readonly after: string; readonly n: number };

type Query = string | { readonly sql: string };

let death: Death | undefined;
/** How many statements each connection ran since the one that was named. */
let countOf = new WeakMap<object, number>();

function countStatement(connection: object, sql: string): void {
  if (!death) return;
  const count = countOf.get(connection);
  if (count === undefined && !new RegExp(death.after).test(sql)) return;
  const next = count === undefined ? 0 : count + 1;
  countOf.set(connection, next);
  if (next === death.n) process.kill(process.pid, "SIGKILL");
}

for (const name of ["query", "execute"]) {
  const original: unknown = Reflect.get(mysql2.Connection.prototype, name);
  if (typeof original !== "function") throw new Error(`The driver has no ${name}`);
  Reflect.set(
    mysql2.Connection.prototype,
    name,
    function run(this: object, query: Query, ...rest: unknown[]) {
      countStatement(this, typeof query === "string" ? query : query.sql);
      return Reflect.apply(original, this, [query, ...rest]);
    },
  );
}

process.on("message", (message: Death) => {
  death = message;
  countOf = new WeakMap();
  process.send?.("armed");
});
