import { finishRoles, prepareRoles, type RolesDue, recheckRolesOfAll } from "@guildhall/use-cases/members";
import { Routes } from "discord.js";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { unlessGone } from "#bot/discord/is-gone.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import type { Tools } from "#bot/discord/tools.ts";

/** A member has in Discord the roles that go with the place in the guild, whoever changed what. */
export const onRolesDue = onFact({
  name: "member-roles",
  facts: ["members.memberAdded", "members.memberChanged", "members.rolesDue"],
  subject: ({ memberId }) => memberId,
  run: applyRoles,
});

/** Whatever may change the roles of many: each of them is then seen to by itself. */
export const onRolesOfAllDue = onFact({
  name: "roles-of-all",
  facts: [
    "members.ranksChanged",
    "settings.setupFinished",
    "settings.serverChanged",
    "settings.settingsChanged",
    "settings.modulesChanged",
    "settings.guildRestored",
  ],
  run: async ({ context }, { guildId }) => await recheckRolesOfAll(context, { kind: "system", guildId }),
});

type Person = { readonly guildId: string; readonly memberId: number };

/** Gives a member the roles in Discord that the product wants, and takes those that it does not. */
async function applyRoles(tools: Tools, { guildId, memberId }: Person): Promise<void> {
  const { context } = tools;
  if (!(await findConnectedGuild(context, guildId))) return;
  const system = { kind: "system", guildId } as const;
  const due = await prepareRoles(context, system, { memberId });
  if (!due) return;
  await bringAbout(tools, guildId, due);
  await finishRoles(context, system, { memberId, ...due });
}

async function bringAbout(
  { client: { rest } }: Tools,
  guildId: string,
  { userId, give, take }: RolesDue,
): Promise<void> {
  for (const roleId of give)
    await rest.put(Routes.guildMemberRole(guildId, userId, roleId)).catch(unlessGone);
  for (const roleId of take)
    await rest.delete(Routes.guildMemberRole(guildId, userId, roleId)).catch(unlessGone);
}
