import { useCallback, useEffect, useRef, useState } from "react";
import type { Topic } from "../changes-stream.ts";
import { fetchView } from "./api.ts";
import { listenToChanges } from "./changes.ts";

/** Reads what an address shows, and again whenever the stream says that it changed. The old stays until the new is there. */
export function useView<View>(address: string, topic: Topic): View | undefined {
  const [shown, setShown] = useState<{ address: string; view: View }>();
  const wanted = useRef(address);
  wanted.current = address;
  const read = useCallback(async () => {
    const view = await fetchView<View>(address).catch(() => undefined);
    if (view !== undefined && wanted.current === address) setShown({ address, view });
  }, [address]);
  useEffect(() => void read(), [read]);
  useReread(read, topic);
  return shown?.view;
}

/** One request at a time: changes that come meanwhile are answered by one more. */
function useReread(read: () => Promise<void>, topic: Topic): void {
  useEffect(() => {
    let isReading = false;
    let isStale = false;
    async function reread(): Promise<void> {
      isReading = true;
      do {
        isStale = false;
        await read();
      } while (isStale);
      isReading = false;
    }
    return listenToChanges((topics) => {
      if (!topics.has(topic)) return;
      isStale = true;
      if (!isReading) void reread();
    });
  }, [read, topic]);
}
