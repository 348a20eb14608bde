import { judgeRoom, lookAfterRoom, type Room } from "@guildhall/core/announcements";
import { type Guild as ConnectedGuild, isFeatureOn } from "@guildhall/core/settings";
import { transaction } from "@guildhall/db";
import { deleteRoom, findRoom, saveRoom } from "@guildhall/db/announcements";
import { enqueueJob } from "@guildhall/db/jobs";
import { findMessage, markMessageDeleted } from "@guildhall/db/messages";
import { translatorFor } from "@guildhall/i18n";
import { roomMessageKind, seatRoom } from "@guildhall/use-cases/announcements";
import { AuditLogEvent, ChannelType, type Guild, RESTJSONErrorCodes, Routes } from "discord.js";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { hopelessCode } from "#bot/discord/hopeless-code.ts";
import { isGone, unlessGone, unlessGoneOr } from "#bot/discord/is-gone.ts";
import { findMade, makeOnce } from "#bot/discord/make-once.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import { showMessage } from "#bot/discord/show-message.ts";
import type { Tools } from "#bot/discord/tools.ts";
import { mendRoomChannel } from "./keep-room-channel.ts";
import { roomMarker, roomPanel } from "./room-panel.view.ts";

/**
 * A room is there while somebody wants it or sits in it, is as its owner has it, and is gone soon after. What Discord
 * refuses, a lack of permissions or of space, is not asked for again until somebody enters the lobby anew: the health check says
 * why.
 */
export const onRoomDue = onFact({
  name: "voice-room",
  facts: ["announcements.roomDue"],
  subject: ({ roomId }) => roomId,
  async run(tools, { guildId, roomId }) {
    const guild = await findConnectedGuild(tools.context, guildId);
    if (!guild) return;
    const server = tools.client.guilds.cache.get(guildId);
    if (!server?.available) throw new Error("Nobody knows who sits where before the server was seen");
    const room = await findRoom(tools.context.db, guildId, roomId);
    if (!room) return;
    const work = { tools, guildId, server, room };
    const channelId = room.channelId ?? (await make(work).catch(unlessHopeless));
    if (channelId === undefined) return await forget(work);
    await lookAt({ ...work, guild }, channelId);
  },
});

/** Catches what Discord refuses as long as nobody changes the server. */
function unlessHopeless(error: unknown): undefined {
  if (hopelessCode(error) === undefined) throw error;
}

type Work = {
  readonly tools: Tools;
  readonly guildId: string;
  readonly server: Guild;
  readonly room: Room;
};

function trace({ guildId, room }: Work) {
  const mark = `Guildhall voice room ${room.roomId}`;
  return { guildId, route: Routes.guildChannels(guildId), event: AuditLogEvent.ChannelCreate, mark };
}

/** The channel, beside the lobby and as open as its category. Nobody who went meanwhile gets one. */
async function make(work: Work): Promise<string | undefined> {
  const { tools, guildId, server, room } = work;
  const { roomId, attemptedAt, lobbyChannelId, userId, name, userLimit } = room;
  const { db, clock } = tools.context;
  const waits = userId !== null && seatOf(server, userId) === lobbyChannelId;
  if (!waits) {
    const made = attemptedAt === null ? undefined : await findMade(tools.client, trace(work));
    if (made) await saveRoom(db, guildId, { roomId, channelId: made });
    return made;
  }
  if (attemptedAt === null) await saveRoom(db, guildId, { roomId, attemptedAt: clock.now() });
  const parentId = server.channels.cache.get(lobbyChannelId)?.parentId ?? null;
  const body = { name, type: ChannelType.GuildVoice, parent_id: parentId, user_limit: userLimit };
  const channelId = await makeOnce(tools.client, {
    ...trace(work),
    body,
    isFirstAttempt: attemptedAt === null,
  });
  await saveRoom(db, guildId, { roomId, channelId });
  return channelId;
}

const seatOf = (server: Guild, userId: string) => server.voiceStates.cache.get(userId)?.channelId ?? null;

async function lookAt(work: Work & { readonly guild: ConnectedGuild }, channelId: string): Promise<void> {
  const { tools, guildId, guild } = work;
  const { db, clock } = tools.context;
  const { roomId } = work.room;
  const userIds = await listInside(work, channelId);
  const seated = await seatRoom(tools.context, { kind: "system", guildId }, { roomId, userIds });
  if (!seated) return;
  const { room, passesAt } = seated;
  if (passesAt) await enqueueJob(db, guildId, lookAfterRoom(roomId, passesAt));
  const fate = judgeRoom(room, { sittingCount: userIds.length, now: clock.now() });
  // Nobody comes back to look while the notice board is off.
  if (fate.kind === "goes" || (fate.kind === "waits" && !isFeatureOn(guild.modulesOff, "announcements"))) {
    await tools.client.rest.delete(Routes.channel(channelId)).catch(unlessGone);
    return await forget(work);
  }
  await saveRoom(db, guildId, {
    roomId,
    emptySince: fate.kind === "waits" ? (room.emptySince ?? clock.now()) : null,
  });
  if (fate.kind === "waits") await enqueueJob(db, guildId, lookAfterRoom(roomId, fate.until));
  await furnish({ ...work, room }, { guild, channelId });
}

type Furnishing = { readonly guild: ConnectedGuild; readonly channelId: string };

/** The channel and the panel in its chat are as the room's owner has them. */
async function furnish(work: Work, { guild, channelId }: Furnishing): Promise<void> {
  const { tools, guildId, server, room } = work;
  try {
    await mendRoomChannel(tools, { server, room, channelId });
    const owner = room.userId === null ? null : `<@${room.userId}>`;
    await showMessage(tools, guildId, {
      ...identityOf(room),
      channelId,
      view: roomPanel(translatorFor(guild.language), { room, owner }),
      marker: roomMarker(room),
    });
  } catch (error) {
    // Somebody deleted it by hand: then it is gone.
    if (isGone(error)) return await forget(work);
    unlessHopeless(error);
  }
}

const identityOf = ({ roomId }: Room) => ({ kind: roomMessageKind, subjectId: roomId, variant: "" });

/** Who sits in the room, with whoever is just moved there: Discord tells of it only later. */
async function listInside(work: Work, channelId: string): Promise<readonly string[]> {
  const { server, room } = work;
  const fetched = (await fetchOwner(work, channelId)) ? [room.userId] : [];
  const sitting = server.voiceStates.cache.filter((state) => state.channelId === channelId).keys();
  return [...new Set([...fetched, ...sitting])].flatMap((userId) => userId ?? []);
}

/** Whoever waits in the lobby is moved. True when they were. */
async function fetchOwner({ tools, guildId, server, room }: Work, channelId: string): Promise<boolean> {
  const { userId, lobbyChannelId } = room;
  if (userId === null || seatOf(server, userId) !== lobbyChannelId) return false;
  const moved = await tools.client.rest
    .patch(Routes.guildMember(guildId, userId), { body: { channel_id: channelId } })
    .catch(unlessGoneOr(RESTJSONErrorCodes.TargetUserIsNotConnectedToVoice))
    .catch(unlessHopeless);
  return moved !== undefined;
}

async function forget({ tools: { context }, guildId, room }: Work): Promise<void> {
  const panel = await findMessage(context.db, guildId, identityOf(room));
  if (panel) await markMessageDeleted(context.db, guildId, { id: panel.id, now: context.clock.now() });
  await transaction(context.db, (tx) => deleteRoom(tx, guildId, room.roomId));
}
