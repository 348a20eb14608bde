import { recordServerMembers, startMemberSync } from "@guildhall/use-cases/members";
import { recordServer } from "@guildhall/use-cases/settings";
import { GatewayDispatchEvents } from "discord.js";
import { defineDispatchListener } from "#bot/discord/define-dispatch-listener.ts";
import { readServer } from "./read-server.ts";
import { readServerMember } from "./read-server-member.ts";

/**
 * The whole server: told when the bot joins it, after each start, and when a connection had to begin anew. It has all roles
 * and channels, but only a few of the members: the others are read page by page.
 */
export const recordServerListener = defineDispatchListener({
  event: GatewayDispatchEvents.GuildCreate,
  async run(context, server, asOf) {
    if (server.unavailable) return;
    const system = { kind: "system", guildId: server.id } as const;
    await recordServer(context, system, { ...readServer(server), asOf });
    await recordServerMembers(context, system, { members: server.members.map(readServerMember), asOf });
    await startMemberSync(context, system);
  },
});
