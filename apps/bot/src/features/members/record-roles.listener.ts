import type { Context } from "@guildhall/use-cases";
import { planRolesRecheck, recordRole, recordRoleDeleted } from "@guildhall/use-cases/settings";
import { GatewayDispatchEvents, type GatewayGuildRoleCreateDispatchData } from "discord.js";
import { defineDispatchListener } from "#bot/discord/define-dispatch-listener.ts";
import { readServerRole } from "./read-server.ts";

export const roleCreatedListener = defineDispatchListener({
  event: GatewayDispatchEvents.GuildRoleCreate,
  run: record,
});

export const roleChangedListener = defineDispatchListener({
  event: GatewayDispatchEvents.GuildRoleUpdate,
  run: record,
});

export const roleDeletedListener = defineDispatchListener({
  event: GatewayDispatchEvents.GuildRoleDelete,
  async run(context, { guild_id, role_id }, asOf) {
    await recordRoleDeleted(context, { kind: "system", guildId: guild_id }, { roleId: role_id, asOf });
  },
});

async function record(
  context: Context,
  { guild_id, role }: GatewayGuildRoleCreateDispatchData,
  asOf: Temporal.Instant,
): Promise<void> {
  const actor = { kind: "system", guildId: guild_id } as const;
  await planRolesRecheck(context, actor, { roleId: role.id, asOf });
  await recordRole(context, actor, { role: readServerRole(role), asOf });
}
