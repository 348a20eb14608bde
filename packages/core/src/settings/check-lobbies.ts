import type { Check, Finding, HealthSnapshot } from "./finding.ts";
import { isFeatureOn } from "./modules.ts";
import { listMissing, type NeededPermission, neededInRooms } from "./needed-permissions.ts";
import { permissionsIn } from "./permissions-in.ts";
import type { ServerChannel } from "./server.ts";

/** As many channels as Discord takes in a category, and in a server with its categories. */
const maxInCategory = 50;
const maxInServer = 500;

/** Voice channels that are to open rooms and cannot: deleted, closed to the bot, or without space for one more. */
export const checkLobbies: Check = (snapshot) => {
  const { guild, channels, lobbyChannelIds } = snapshot;
  if (!isFeatureOn(guild.modulesOff, "announcements")) return [];
  const lobbies = lobbyChannelIds.flatMap(
    (lobbyId) => channels.find(({ channelId }) => channelId === lobbyId) ?? [],
  );
  const count = lobbyChannelIds.length - lobbies.length;
  return [
    ...(count > 0 ? [{ code: "lobbyGone", isBroken: true, count, fix: null } as const] : []),
    ...lobbies.flatMap((lobby) => checkLobby(lobby, snapshot)),
  ];
};

function checkLobby(lobby: ServerChannel, { channels, bot }: HealthSnapshot): readonly Finding[] {
  const { name, parentId } = lobby;
  const category = channels.find(({ channelId }) => channelId === parentId);
  // A room is as open as the category that it stands in.
  const where = category ?? { overwrites: [] };
  const permissions = bot ? listLacking(permissionsIn(where, bot), permissionsIn(lobby, bot)) : [];
  const siblings = category ? channels.filter((channel) => channel.parentId === parentId) : [];
  const isFull = siblings.length >= maxInCategory || channels.length >= maxInServer;
  return [
    ...(permissions.length > 0
      ? [{ code: "lobbyClosed", isBroken: true, name, permissions, fix: null } as const]
      : []),
    ...(isFull ? [{ code: "lobbyFull", isBroken: true, name, fix: null } as const] : []),
  ];
}

function listLacking(inCategory: bigint, inLobby: bigint): readonly NeededPermission[] {
  return [
    ...new Set([
      ...listMissing(neededInRooms, inCategory),
      ...listMissing(["viewChannel", "moveMembers"], inLobby),
    ]),
  ];
}
