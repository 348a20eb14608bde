import { listMissing, neededPermissions } from "./needed-permissions.ts";
import { isAbove, permissionsIn, type Standing } from "./permissions-in.ts";
import type { PlaceObstacle } from "./refusals.ts";
import type { ServerChannel, ServerChannelKind, ServerRole } from "./server.ts";
import type { ServerNow, ServerThing } from "./server-now.ts";

export type KnownServer = {
  readonly guildId: string;
  readonly channels: readonly ServerChannel[];
  readonly roles: readonly ServerRole[];
  /** Undefined until the bot was read; then it is taken to be let in everywhere, and Discord says no by itself. */
  readonly bot: Standing | undefined;
};

const manageChannels = 1n << 4n;
const viewAuditLog = 1n << 7n;
const manageRoles = 1n << 28n;

/** The server as the bot last told it, for whoever has no connection to Discord. */
export function describeServer(server: KnownServer): ServerNow {
  return {
    things: [...describeChannels(server), ...describeRoles(server)],
    canMakeChannels: isAllowed(server.bot, manageChannels),
    canMakeRoles: isAllowed(server.bot, manageRoles),
    canReadAuditLog: isAllowed(server.bot, viewAuditLog),
  };
}

/** What the bot may do in the server as a whole is what it may do in a channel without rules of its own. */
function isAllowed(bot: Standing | undefined, bit: bigint): boolean {
  return !bot || (permissionsIn({ overwrites: [] }, bot) & bit) !== 0n;
}

/** Other kinds of channels are no place for anything that we do. */
const channelKinds: Partial<Record<ServerChannelKind, Exclude<ServerThing["kind"], "role">>> = {
  text: "text-channel",
  announcement: "text-channel",
  voice: "voice-channel",
  forum: "forum-channel",
  category: "category",
};

const neededIn = {
  "text-channel": neededPermissions.events,
  "voice-channel": neededPermissions.voice,
  "forum-channel": neededPermissions.absences,
  category: [],
} as const;

function describeChannels({ channels, bot }: KnownServer): readonly ServerThing[] {
  return channels.flatMap((channel) => {
    const kind = channelKinds[channel.kind];
    if (!kind) return [];
    const isOpen = !bot || listMissing(neededIn[kind], permissionsIn(channel, bot)).length === 0;
    const obstacle = isOpen ? null : ("settings.closedToBot" as const);
    return [{ discordId: channel.channelId, name: channel.name, kind, obstacle }];
  });
}

function describeRoles({ guildId, roles, bot }: KnownServer): readonly ServerThing[] {
  const obstacleOf = (role: ServerRole): PlaceObstacle | null => {
    if (role.isManaged || role.roleId === guildId) return "settings.roleGivenByDiscord";
    return !bot || bot.roles.some((own) => isAbove(own, role)) ? null : "settings.roleAboveBot";
  };
  return roles.map((role) => ({
    discordId: role.roleId,
    name: role.name,
    kind: "role",
    obstacle: obstacleOf(role),
  }));
}
