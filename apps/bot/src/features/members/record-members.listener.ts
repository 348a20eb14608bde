import type { Context } from "@guildhall/use-cases";
import {
  planMemberRecheck,
  recordArrival,
  recordServerMemberLeft,
  recordServerMembers,
} from "@guildhall/use-cases/members";
import {
  GatewayDispatchEvents,
  type GatewayGuildMemberAddDispatchData,
  type GatewayGuildMemberUpdateDispatchData,
} from "discord.js";
import { defineDispatchListener } from "#bot/discord/define-dispatch-listener.ts";
import { readAccount, readServerMember } from "./read-server-member.ts";

export const memberJoinedListener = defineDispatchListener({
  event: GatewayDispatchEvents.GuildMemberAdd,
  async run(context, member, asOf) {
    await record(context, member, asOf);
    const { userId, isBot, joinedAt } = readServerMember(member);
    if (isBot) return;
    const actor = { kind: "system", guildId: member.guild_id } as const;
    await recordArrival(context, actor, { userId, arrivedAt: joinedAt ?? asOf });
  },
});

export const memberChangedListener = defineDispatchListener({
  event: GatewayDispatchEvents.GuildMemberUpdate,
  run: record,
});

export const memberLeftListener = defineDispatchListener({
  event: GatewayDispatchEvents.GuildMemberRemove,
  async run(context, { guild_id, user }, asOf) {
    const actor = { kind: "system", guildId: guild_id } as const;
    await planMemberRecheck(context, actor, { userId: user.id, asOf });
    await recordServerMemberLeft(context, actor, { member: readAccount(user), asOf });
  },
});

async function record(
  context: Context,
  member: GatewayGuildMemberAddDispatchData | GatewayGuildMemberUpdateDispatchData,
  asOf: Temporal.Instant,
): Promise<void> {
  const actor = { kind: "system", guildId: member.guild_id } as const;
  await planMemberRecheck(context, actor, { userId: member.user.id, asOf });
  await recordServerMembers(context, actor, { members: [readServerMember(member)], asOf });
}
