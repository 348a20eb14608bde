import { type APIRole, AuditLogEvent, Routes } from "discord.js";
import { unlessGone } from "#bot/discord/is-gone.ts";
import { findMade, makeOnce } from "#bot/discord/make-once.ts";
import { type ExtraCraft, type ExtraWork, extraOf } from "./craft.extra.ts";

/** A role for those who come, or who play in one party. Who has it is decided where all roles are. */
export const eventRole: ExtraCraft = {
  async make(work, isFirstAttempt) {
    const { tools, event } = work;
    const body = { name: nameOf(work), permissions: "0", color: event.rules.colour ?? 0 };
    return await makeOnce(tools.client, { ...trace(work), body, isFirstAttempt });
  },
  findMade: async (work) => await findMade(work.tools.client, trace(work)),
  async mend(work, id) {
    const { tools, guild } = work;
    const route = Routes.guildRole(guild.guildId, id);
    const { name } = (await tools.client.rest.get(route)) as APIRole;
    if (name !== nameOf(work)) await tools.client.rest.patch(route, { body: { name: nameOf(work) } });
    return true;
  },
  async remove({ tools, guild }, id) {
    await tools.client.rest.delete(Routes.guildRole(guild.guildId, id)).catch(unlessGone);
    return true;
  },
};

function trace(work: ExtraWork) {
  const route = Routes.guildRoles(work.guild.guildId);
  return { ...extraOf(work, "role"), route, event: AuditLogEvent.RoleCreate };
}

function nameOf({ event, party, t }: ExtraWork): string {
  const name = party
    ? `${party.title} · ${event.title}`
    : t("events.extras.roleName", { title: event.title });
  return name.slice(0, 100);
}
