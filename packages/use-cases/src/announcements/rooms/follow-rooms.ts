import { type Actor, requireRight } from "@guildhall/core";
import { type Lobby, nameRoom, type VoiceSitter } from "@guildhall/core/announcements";
import { isFeatureOn } from "@guildhall/core/settings";
import { type Queryable, type Transaction, transaction } from "@guildhall/db";
import { createRoom, listLobbies, listRooms } from "@guildhall/db/announcements";
import { recordFacts } from "@guildhall/db/facts";
import { findServerMember } from "@guildhall/db/members";
import { getGuild, lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

type Moves = {
  /** Who sits where now. */
  readonly sitters: readonly VoiceSitter[];
  /** Channels that somebody left, or that are gone. */
  readonly leftChannelIds: readonly string[];
};

/**
 * Somebody came to a voice channel or left one. Whoever is in a lobby is to have a room: the own one that is still there, or a
 * new one while there is space. Rooms that somebody came to or left are looked at. The same news again makes nothing new.
 */
export async function followRooms(
  { db, clock }: Context,
  actor: Actor,
  { sitters, leftChannelIds }: Moves,
): Promise<void> {
  requireRight(actor, "settings.edit");
  const { guildId } = actor;
  const lobbies = await listOpenLobbies(db, guildId);
  const lobbyOf = (channelId: string) => lobbies.find((lobby) => lobby.channelId === channelId);
  const entering = sitters.flatMap(({ userId, channelId }) => {
    const lobby = lobbyOf(channelId);
    return lobby ? [{ userId, lobby }] : [];
  });
  const touched = new Set([...sitters.map(({ channelId }) => channelId), ...leftChannelIds]);
  const known = await listRooms(db, guildId);
  const due = known.filter(({ channelId }) => channelId !== null && touched.has(channelId));
  if (entering.length + due.length === 0) return;
  const now = clock.now();
  await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const wanted = [];
    for (const { userId, lobby } of entering)
      wanted.push(await openRoom(tx, guildId, { userId, lobby, now }));
    const roomIds = new Set([
      ...due.map(({ roomId }) => roomId),
      ...wanted.flatMap((roomId) => roomId ?? []),
    ]);
    const facts = [...roomIds].map((roomId) => ({ name: "announcements.roomDue", guildId, roomId }) as const);
    await recordFacts(tx, facts, now);
  });
}

/** None where the guild switched the notice board off, and rooms with it. */
async function listOpenLobbies(db: Queryable, guildId: string): Promise<readonly Lobby[]> {
  const lobbies = await listLobbies(db, guildId);
  if (lobbies.length === 0) return [];
  return isFeatureOn((await getGuild(db, guildId)).modulesOff, "announcements") ? lobbies : [];
}

type Entering = { readonly userId: string; readonly lobby: Lobby; readonly now: Temporal.Instant };

/** The person's own room, or a new one; nothing where the lobby has as many as it may. */
async function openRoom(
  tx: Transaction,
  guildId: string,
  { userId, lobby, now }: Entering,
): Promise<number | undefined> {
  const rooms = await listRooms(tx, guildId);
  const own = rooms.find((room) => room.userId === userId);
  if (own) return own.roomId;
  const { channelId: lobbyChannelId, userLimit } = lobby;
  if (rooms.filter((room) => room.lobbyChannelId === lobbyChannelId).length >= lobby.mostRooms)
    return undefined;
  const person = await findServerMember(tx, guildId, userId);
  if (!person || person.isBot) return undefined;
  const name = nameRoom(lobby, person.name);
  return await createRoom(tx, guildId, { lobbyChannelId, userId, name, userLimit, openedAt: now });
}
