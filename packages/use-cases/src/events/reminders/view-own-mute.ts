import type { MemberActor } from "@guildhall/core";
import type { EventInput } from "@guildhall/core/events";
import { getEvent, listMuting } from "@guildhall/db/events";
import type { Context } from "#use-cases/context.ts";

/** Whether the reader wants to hear nothing of an event. */
export async function viewOwnMute(
  { db }: Context,
  { guildId, userId }: MemberActor,
  { eventId }: EventInput,
): Promise<{ readonly isMuted: boolean }> {
  await getEvent(db, guildId, eventId);
  return { isMuted: (await listMuting(db, guildId, eventId)).has(userId) };
}
