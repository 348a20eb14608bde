import { type Actor, requireRight } from "@guildhall/core";
import { closesAt } from "@guildhall/core/attendance";
import { listClosings as listStored, type StoredClosing } from "@guildhall/db/attendance";
import { getSettings } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** When an event settles itself, or who holds it. */
export type ClosingView = Pick<StoredClosing, "eventId" | "heldAt" | "heldByName"> & {
  /** Null where officers settle all. While the event is held, when it would have. */
  readonly closesAt: Temporal.Instant | null;
};

/** For officers: when these events settle themselves, unless somebody settles or holds them. */
export async function listClosings(
  { db }: Context,
  actor: Actor,
  { eventIds }: { readonly eventIds: readonly number[] },
): Promise<readonly ClosingView[]> {
  requireRight(actor, "events.settle");
  const { guildId } = actor;
  const hours = (await getSettings(db, guildId))["attendance.autoCloseHours"];
  const stored = await listStored(db, guildId, eventIds);
  return stored.map(({ eventId, heldAt, heldByName, ...closing }) => ({
    eventId,
    heldAt,
    heldByName,
    closesAt: closesAt(closing, hours),
  }));
}
