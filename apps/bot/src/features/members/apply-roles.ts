import { finishRoles, prepareRoles, type RolesDue } from "@guildhall/use-cases/members";
import { DiscordAPIError, RESTJSONErrorCodes, Routes } from "discord.js";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import type { Tools } from "#bot/discord/tools.ts";

type Person = { readonly guildId: string; readonly memberId: number };

/** Gives a member the roles in Discord that the product wants, and takes those that it does not. */
export async function applyRoles(tools: Tools, { guildId, memberId }: Person): Promise<void> {
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

const gone: readonly unknown[] = [RESTJSONErrorCodes.UnknownMember, RESTJSONErrorCodes.UnknownRole];

/** The person left, or the role was deleted: there is nothing to give or take. */
function unlessGone(error: unknown): void {
  if (!(error instanceof DiscordAPIError && gone.includes(error.code))) throw error;
}
