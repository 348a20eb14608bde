/** Name of the job that ends a stage of a session. */
export const closeSessionJob = "close-loot-session";

type Ending = { readonly sessionId: number; readonly endsAt: Temporal.Instant };

/** The run that ends it. A former one, of another end, finds nothing due. */
export function runOfClosing({ sessionId, endsAt }: Ending) {
  return { job: closeSessionJob, slot: `${sessionId} ${endsAt}`, dueAt: endsAt };
}

export function sessionIdOfClosing(slot: string): number {
  return Number(slot.split(" ")[0]);
}
