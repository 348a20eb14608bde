/**
 * Makes a thing once per process. Next bundles pages, handlers and the proxy apart, so a variable of a module would
 * exist several times: several pools, several sets of counters.
 */
export function processWide<Value>(name: string, make: () => Value): () => Value {
  const key = Symbol.for(`guildhall.web.${name}`);
  return () => {
    const holder = globalThis as { [key: symbol]: Value | undefined };
    holder[key] ??= make();
    return holder[key];
  };
}
