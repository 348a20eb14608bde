"use client";

import { useFormatter } from "next-intl";
import { useSyncExternalStore } from "react";

/** The reader's own zone. The server, which does not know it, writes UTC. */
function useZone(): string {
  return useSyncExternalStore(
    () => () => undefined,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => "UTC",
  );
}

type MomentProps = {
  /** An instant as ISO 8601. */
  readonly at: string;
  readonly format?: "moment" | "time";
};

/** A moment in the reader's zone and language. */
export function Moment({ at, format = "moment" }: MomentProps) {
  const timeZone = useZone();
  const formatter = useFormatter();
  return <time dateTime={at}>{formatter.dateTime(new Date(at), format, { timeZone })}</time>;
}
