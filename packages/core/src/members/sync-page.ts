import type { ServerMember } from "./server-member.ts";

/** Name of the job that reads who is in a server. Stands in the database. */
export const syncMembersJob = "sync-members";

/** As many as Discord gives at once. */
export const syncPageSize = 1000;

/** One page of a reading: which reading it belongs to, and after whom it goes on. */
export type SyncPage = {
  readonly startedAt: Temporal.Instant;
  /** Discord lists accounts by id; "0" is before everybody. */
  readonly afterUserId: string;
};

/** The page as the slot of its job, so that each page of a reading is ordered once. */
export function formatSyncSlot({ startedAt, afterUserId }: SyncPage): string {
  return `${startedAt.toString({ smallestUnit: "millisecond" })} ${afterUserId}`;
}

export function parseSyncSlot(slot: string): SyncPage {
  const [startedAt = "", afterUserId = ""] = slot.split(" ");
  return { startedAt: Temporal.Instant.from(startedAt), afterUserId };
}

/** What comes after a page with these members; undefined after the last page, which is never full. */
export function nextSyncPage(page: SyncPage, members: readonly ServerMember[]): SyncPage | undefined {
  const last = members.at(-1);
  return last && members.length === syncPageSize ? { ...page, afterUserId: last.userId } : undefined;
}
