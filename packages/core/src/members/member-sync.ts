import type { Guild } from "../settings/index.ts";

/** Reading who is in a server, page by page. A later one takes the place of one that still runs. */
export type MemberSync = {
  readonly startedAt: Temporal.Instant;
  /** When one last got through; null when none ever did. */
  readonly completedAt: Temporal.Instant | null;
};

/** Whether we know who is in the server: everybody was read at least once since the bot came, or came back. */
export function isServerKnown(sync: MemberSync | undefined, { connectedAt }: Guild): boolean {
  if (!sync?.completedAt) return false;
  return Temporal.Instant.compare(sync.completedAt, connectedAt) >= 0;
}
