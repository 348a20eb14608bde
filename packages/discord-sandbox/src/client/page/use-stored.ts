import { useState } from "react";

function read<Value>(storage: Storage, key: string, fallback: Value): Value {
  try {
    return (JSON.parse(storage.getItem(key) ?? "null") as Value | null) ?? fallback;
  } catch {
    return fallback;
  }
}

/** A state that outlives the page: of this window, or of the whole browser. */
export function useStored<Value>(
  key: string,
  fallback: Value,
  storage: Storage,
): [Value, (next: Value) => void] {
  const [value, setValue] = useState(() => read(storage, key, fallback));
  const save = (next: Value) => {
    storage.setItem(key, JSON.stringify(next));
    setValue(next);
  };
  return [value, save];
}
