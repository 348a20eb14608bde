import { readRecheckedMember, recheckMemberJob } from "@guildhall/core/members";
import { recordServerMemberLeft, recordServerMembers } from "@guildhall/use-cases/members";
import { type APIGuildMember, type APIUser, DiscordAPIError, RESTJSONErrorCodes, Routes } from "discord.js";
import { defineJob } from "#bot/discord/define-job.ts";
import { readAccount, readServerMember } from "./read-server-member.ts";

/** Asks Discord how a member really is, after news that may have come in the wrong order. */
export const recheckMember = defineJob({
  name: recheckMemberJob,
  async run({ context, client }, { guildId, slot }) {
    if (!client.guilds.cache.has(guildId)) return;
    const system = { kind: "system", guildId } as const;
    const userId = readRecheckedMember(slot);
    // Before the question: what the gateway tells while Discord answers is newer.
    const asOf = context.clock.now();
    try {
      const member = (await client.rest.get(Routes.guildMember(guildId, userId))) as APIGuildMember;
      await recordServerMembers(context, system, { members: [readServerMember(member)], asOf });
    } catch (error) {
      if (!isGone(error)) throw error;
      const user = (await client.rest.get(Routes.user(userId))) as APIUser;
      await recordServerMemberLeft(context, system, { member: readAccount(user), asOf });
    }
  },
});

function isGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMember;
}
