import {
  type APIApplicationCommand,
  type ApplicationCommandType,
  InteractionContextType,
  PermissionFlagsBits,
} from "discord-api-types/v10";
import { permissionsOf } from "../world/access.ts";
import { listCommands } from "../world/changes/commands.ts";
import { getMember } from "../world/lookup.ts";
import type { Channel } from "../world/state/channel.ts";
import type { User } from "../world/state/user.ts";
import type { World } from "../world/world.ts";
import { refuseInClient } from "./client-refusal.ts";

export type Place = { readonly user: User; readonly channel: Channel };

/** A person may type the name as registered, or as their language shows it. */
export function isNamed(
  named: { name: string; name_localizations?: Partial<Record<string, string | null>> | null | undefined },
  typed: string,
  locale: string,
): boolean {
  return named.name === typed || named.name_localizations?.[locale] === typed;
}

/** Commands that this place shows at all: the guild's own and the global ones. */
function listShown(world: World, channel: Channel): APIApplicationCommand[] {
  const global = listCommands(world, undefined);
  if (channel.guildId) return [...listCommands(world, channel.guildId), ...global];
  return global.filter(
    (command) => command.contexts?.includes(InteractionContextType.BotDM) ?? command.dm_permission !== false,
  );
}

/** https://discord.com/developers/docs/interactions/application-commands#permissions : the default until an admin changes it. */
function isPermitted(world: World, { user, channel }: Place, command: APIApplicationCommand): boolean {
  const guild = world.guilds.get(channel.guildId ?? "");
  if (!guild) return true;
  const held = permissionsOf(world, { guild, member: getMember(guild, user.id) }, channel);
  if (held & PermissionFlagsBits.Administrator) return true;
  if (!(held & PermissionFlagsBits.UseApplicationCommands)) return false;
  const required = command.default_member_permissions;
  if (required === null || required === undefined) return true;
  return required !== "0" && (held & BigInt(required)) === BigInt(required);
}

/** Everything that the person's client offers in this place. */
export function listCommandsFor(world: World, place: Place): APIApplicationCommand[] {
  return listShown(world, place.channel).filter((command) => isPermitted(world, place, command));
}

/** The command as the person's client would offer it. */
export function findCommand(
  world: World,
  place: Place,
  wanted: { name: string; type: ApplicationCommandType },
): APIApplicationCommand {
  const { user, channel } = place;
  const command =
    listShown(world, channel).find(
      (each) => each.type === wanted.type && isNamed(each, wanted.name, user.locale),
    ) ?? refuseInClient(`No command "${wanted.name}" is registered here.`);
  if (!isPermitted(world, place, command))
    refuseInClient(`${user.username} lacks the permission for "${wanted.name}".`);
  return command;
}
