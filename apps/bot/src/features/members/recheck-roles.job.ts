import { recheckRolesJob } from "@guildhall/core/settings";
import { recordRoles } from "@guildhall/use-cases/settings";
import { type APIRole, Routes } from "discord.js";
import { defineJob } from "#bot/discord/define-job.ts";
import { readServerRole } from "./read-server.ts";

/** Asks Discord how the roles of a server really are, after news that may have come in the wrong order. */
export const recheckRoles = defineJob({
  name: recheckRolesJob,
  async run({ context, client }, { guildId }) {
    if (!client.guilds.cache.has(guildId)) return;
    // Before the question: what the gateway tells while Discord answers is newer.
    const asOf = context.clock.now();
    const roles = (await client.rest.get(Routes.guildRoles(guildId))) as APIRole[];
    await recordRoles(context, { kind: "system", guildId }, { roles: roles.map(readServerRole), asOf });
  },
});
