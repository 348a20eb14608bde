import { useState } from "react";

function read<Value>(storage: Storage, key: string, fallback: Value): Value {
  try {
    return (JSON.parse(storage.getItem(key) ?? "null") as Value | null) ?? fallback;
  } catch {
    return fallback;
  }
}

/** A state that outlives the page: of this window, or of the whole browser. Another key is another state. */
export function useStored<Value>(
  key: string,
  fallback: Value,
  storage: Storage,
): [Value, (next: Value) => void] {
  const [stored, setStored] = useState(() => ({ key, value: read(storage, key, fallback) }));
  const value = stored.key === key ? stored.value : read(storage, key, fallback);
  const save = (next: Value) => {
    storage.setItem(key, JSON.stringify(next));
    setStored({ key, value: next });
  };
  return [value, save];
}
