import { type Actor, requireRight } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { listRooms } from "@guildhall/db/announcements";
import { recordFacts } from "@guildhall/db/facts";
import type { Context } from "#use-cases/context.ts";

/** The bot sees the server again: every room is looked at, whoever came or went meanwhile. */
export async function recheckRooms({ db, clock }: Context, actor: Actor): Promise<void> {
  requireRight(actor, "settings.edit");
  const { guildId } = actor;
  const rooms = await listRooms(db, guildId);
  // Most guilds have none, and the bot sees all of them at once when it starts.
  if (rooms.length === 0) return;
  const due = rooms.map(({ roomId }) => ({ name: "announcements.roomDue", guildId, roomId }) as const);
  await transaction(db, (tx) => recordFacts(tx, due, clock.now()));
}
