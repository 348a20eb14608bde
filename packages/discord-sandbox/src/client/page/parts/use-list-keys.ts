import { type KeyboardEvent, useEffect, useState } from "react";

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Which line of a list the keys stand on, while the focus stays in a field. */
export function useListKeys(count: number, onPick: (index: number) => void) {
  const [active, setActive] = useState(0);
  useEffect(() => setActive((index) => Math.max(0, Math.min(index, count - 1))), [count]);
  /** True when the key was meant for the list. */
  function take(event: KeyboardEvent): boolean {
    const step = steps[event.key];
    const isPick = event.key === "Enter" && !event.nativeEvent.isComposing;
    if (count === 0 || (step === undefined && !isPick)) return false;
    if (step === undefined) onPick(active);
    else setActive((index) => (index + step + count) % count);
    event.preventDefault();
    return true;
  }
  return { active, setActive, take };
}
