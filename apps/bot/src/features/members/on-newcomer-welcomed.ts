import type { NewcomerDecision } from "@guildhall/core/members";
import type { SettingValues } from "@guildhall/core/settings";
import { findNewcomer, findServerMember } from "@guildhall/db/members";
import { getSettings } from "@guildhall/db/settings";
import { Routes } from "discord.js";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { unlessGone } from "#bot/discord/is-gone.ts";
import { onFact } from "#bot/discord/on-fact.ts";

/** Whom an officer welcomed gets the roles that the guild has for it. Nobody gets one without an officer. */
export const onNewcomerWelcomed = onFact({
  name: "newcomer-roles",
  facts: ["members.newcomerChanged"],
  subject: ({ newcomerId }) => newcomerId,
  async run({ client, context }, { guildId, newcomerId }) {
    const { db } = context;
    const newcomer = await findNewcomer(db, guildId, newcomerId);
    if (!newcomer?.decision || newcomer.decision === "declined") return;
    const { userId, decision } = newcomer;
    if (!(await findConnectedGuild(context, guildId))) return;
    const person = await findServerMember(db, guildId, userId);
    if (!person) return;
    for (const roleId of rolesOf(await getSettings(db, guildId), decision)) {
      if (person.roleIds.includes(roleId)) continue;
      await client.rest.put(Routes.guildMemberRole(guildId, userId, roleId)).catch(unlessGone);
    }
  },
});

function rolesOf(
  settings: SettingValues,
  decision: Exclude<NewcomerDecision, "declined">,
): readonly string[] {
  switch (decision) {
    case "active":
    case "trial":
      return settings["members.memberRoleIds"];
    case "ally":
      return settings["members.allyRoleIds"];
    case "guest":
      return settings["members.guestRoleIds"];
  }
}
