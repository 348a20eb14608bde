import type { GuildEvent } from "../events/index.ts";

/** Names of the jobs that settle an event which nobody settled, and tell officers that one is over. */
export const closeEventJob = "close-event";
export const eventOverJob = "event-over";

/** What decides when an event settles itself. */
export type Closing = Pick<GuildEvent, "state" | "endsAt"> & {
  /** When the event was written down: what is told afterwards gives officers as long as any other. */
  readonly writtenAt: Temporal.Instant;
  /** Since when officers keep it from settling itself; null when they do not. */
  readonly heldAt: Temporal.Instant | null;
};

/** When an event settles itself unless somebody settles or holds it before. Null where the guild leaves it to officers. */
export function closesAt(
  { endsAt, writtenAt }: Pick<Closing, "endsAt" | "writtenAt">,
  hours: number,
): Temporal.Instant | null {
  const from = Temporal.Instant.compare(endsAt, writtenAt) < 0 ? writtenAt : endsAt;
  return hours === 0 ? null : from.add({ hours });
}

/** Whether the event settles itself now. One that never opened, was called off or settled has nothing to settle. */
export function isDueToClose(
  closing: Closing,
  { hours, now }: { readonly hours: number; readonly now: Temporal.Instant },
): boolean {
  const at = closesAt(closing, hours);
  const waits = closing.state === "open" || closing.state === "locked" || closing.state === "live";
  return waits && closing.heldAt === null && at !== null && Temporal.Instant.compare(now, at) >= 0;
}

/** The runs that tell officers of the end of an event, and settle it. Former ones, of another end, find nothing due. */
export function runsOfClosing(
  closing: Pick<Closing, "endsAt" | "writtenAt"> & { readonly eventId: number },
  hours: number,
) {
  const { eventId, endsAt } = closing;
  const over = { job: eventOverJob, slot: `${eventId} ${endsAt}`, dueAt: endsAt };
  const at = closesAt(closing, hours);
  return at ? [over, runOfClose(eventId, at)] : [over];
}

export function runOfClose(eventId: number, dueAt: Temporal.Instant) {
  return { job: closeEventJob, slot: `${eventId} ${dueAt}`, dueAt };
}
