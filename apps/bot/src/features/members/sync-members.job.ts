import { parseSyncSlot, syncMembersJob, syncPageSize } from "@guildhall/core/members";
import { recordMemberPage } from "@guildhall/use-cases/members";
import { type APIGuildMember, Routes } from "discord.js";
import { defineJob } from "#bot/discord/define-job.ts";
import { readServerMember } from "./read-server-member.ts";

/** Reads one page of everybody in a server. A server that removed the bot meanwhile is read anew when it comes back. */
export const syncMembers = defineJob({
  name: syncMembersJob,
  async run({ context, client }, { guildId, slot }) {
    if (!client.guilds.cache.has(guildId)) return;
    const page = parseSyncSlot(slot);
    // Before the question: what the gateway tells while Discord answers is newer.
    const asOf = context.clock.now();
    const query = new URLSearchParams({ limit: String(syncPageSize), after: page.afterUserId });
    const answer = (await client.rest.get(Routes.guildMembers(guildId), { query })) as APIGuildMember[];
    const members = answer.map(readServerMember);
    await recordMemberPage(context, { kind: "system", guildId }, { page, members, asOf });
  },
});
