import { findAbsence, listAbsencesOfMember, listTakenRoles, saveTakenRoles } from "@guildhall/db/absences";
import { findPlace, getSettings } from "@guildhall/db/settings";
import { type APIGuildMember, DiscordAPIError, RESTJSONErrorCodes, Routes } from "discord.js";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import type { Tools } from "#bot/discord/tools.ts";

/** Whoever is away has the Away role, and lacks the roles that the guild swaps for it; whoever is back, the other way round. */
export const onAwayChanged = onFact({
  name: "away-role",
  facts: ["absences.absenceChanged"],
  subject: ({ absenceId }) => absenceId,
  async run(tools, { guildId, absenceId }) {
    const { context } = tools;
    const absence = await findAbsence(context.db, guildId, absenceId);
    if (!absence?.userId || absence.state === "planned") return;
    if (!(await findConnectedGuild(context, guildId))) return;
    const person = { guildId, absenceId, userId: absence.userId };
    const all = await listAbsencesOfMember(context.db, guildId, absence.memberId);
    const isAway = all.some(({ state }) => state === "active");
    await (isAway ? sendAway : bringBack)(tools, person).catch(unlessGone);
  },
});

type AwayPerson = { readonly guildId: string; readonly absenceId: number; readonly userId: string };

async function sendAway(tools: Tools, person: AwayPerson): Promise<void> {
  const { guildId, userId } = person;
  const { rest } = tools.client;
  const away = await findPlace(tools.context.db, guildId, "away");
  if (away) await rest.put(Routes.guildMemberRole(guildId, userId, away));
  for (const roleId of await chooseTaken(tools, person))
    await rest.delete(Routes.guildMemberRole(guildId, userId, roleId));
}

/** Kept before they are taken: who is cut off in between still knows what to give back. */
async function chooseTaken(
  { client, context }: Tools,
  { guildId, absenceId, userId }: AwayPerson,
): Promise<readonly string[]> {
  const known = await listTakenRoles(context.db, guildId, absenceId);
  if (known.length > 0) return known;
  const swapped = (await getSettings(context.db, guildId))["absences.swappedRoleIds"];
  if (swapped.length === 0) return [];
  const { roles } = (await client.rest.get(Routes.guildMember(guildId, userId))) as APIGuildMember;
  const takenRoleIds = swapped.filter((roleId) => roles.includes(roleId));
  await saveTakenRoles(context.db, guildId, { absenceId, takenRoleIds });
  return takenRoleIds;
}

async function bringBack({ client, context }: Tools, person: AwayPerson): Promise<void> {
  const { guildId, absenceId, userId } = person;
  for (const roleId of await listTakenRoles(context.db, guildId, absenceId))
    await client.rest.put(Routes.guildMemberRole(guildId, userId, roleId)).catch(unlessGone);
  const away = await findPlace(context.db, guildId, "away");
  if (away) await client.rest.delete(Routes.guildMemberRole(guildId, userId, away));
  await saveTakenRoles(context.db, guildId, { absenceId, takenRoleIds: [] });
}

const gone: readonly unknown[] = [RESTJSONErrorCodes.UnknownMember, RESTJSONErrorCodes.UnknownRole];

/** The person left, or the role was deleted: there is nothing to give or take. */
function unlessGone(error: unknown): void {
  if (!(error instanceof DiscordAPIError && gone.includes(error.code))) throw error;
}
