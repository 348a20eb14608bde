import { AuditLogEvent, GatewayDispatchEvents, PermissionFlagsBits } from "discord-api-types/v10";
import { refuse } from "../../rules/discord-error.ts";
import type { Actor } from "../access.ts";
import { change } from "../change.ts";
import { getUser } from "../lookup.ts";
import { userPayload } from "../payloads/user-payload.ts";
import type { Guild } from "../state/guild.ts";
import type { World } from "../world.ts";

/** Lets somebody come back. */
export function liftBan(world: World, by: Actor, { guild, userId }: { guild: Guild; userId: string }): void {
  if (!guild.bans.has(userId)) refuse("unknownBan");
  change(world, {
    by,
    needs: { guild, permissions: PermissionFlagsBits.BanMembers },
    write: () => guild.bans.delete(userId),
    audit: () => ({ guild, action: AuditLogEvent.MemberBanRemove, targetId: userId }),
    dispatch: () => [
      {
        t: GatewayDispatchEvents.GuildBanRemove,
        d: { guild_id: guild.id, user: userPayload(getUser(world, userId)) },
        to: { guildId: guild.id },
      },
    ],
  });
}
