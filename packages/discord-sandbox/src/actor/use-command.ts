import {
  type APIApplicationCommand,
  type APIMessage,
  type ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionType,
} from "discord-api-types/v10";
import type { World } from "../world/world.ts";
import { act } from "./act.ts";
import { refuseInClient } from "./client-refusal.ts";
import { descend, type OptionValues } from "./fill-options.ts";
import { findCommand, type Place } from "./find-command.ts";
import { pickFile } from "./pick-file.ts";
import type { ReplyData } from "./reply-data.ts";
import { entityKinds, type Resolved, resolveEntities } from "./resolve-entities.ts";

function wordsOf(line: string): [name: string, ...rest: string[]] {
  const [name = "", ...rest] = line.trim().replace(/^\//, "").split(/\s+/);
  return [name, ...rest];
}

function commandData(command: APIApplicationCommand, resolved: Resolved, rest: object): object {
  const hasResolved = Object.keys(resolved.data).length > 0;
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guild_id ? { guild_id: command.guild_id } : {}),
    ...(hasResolved ? { resolved: resolved.data } : {}),
    ...rest,
  };
}

function resolverOf(resolved: Resolved) {
  return (type: ApplicationCommandOptionType, reference: string) =>
    resolved.resolve(entityKinds[type] ?? refuseInClient(`There is no option of type ${type}.`), reference);
}

type Typed = { readonly command: string; readonly options: OptionValues; readonly focused?: string };

function fillCommand(world: World, place: Place, typed: Typed): object {
  const [name, ...words] = wordsOf(typed.command);
  const command = findCommand(world, place, { name, type: ApplicationCommandType.ChatInput });
  const resolved = resolveEntities(world, place);
  const options = descend(command.options, words, {
    locale: place.user.locale,
    values: typed.options,
    resolve: resolverOf(resolved),
    attach: (file) => resolved.attach(pickFile(file)),
    focused: typed.focused,
  });
  return commandData(command, resolved, { options });
}

/** Types and sends a slash command, resolved against what the bot registered. */
export function slash(world: World, place: Place, typed: Omit<Typed, "focused">): Promise<ReplyData> {
  const data = fillCommand(world, place, typed);
  return act(world, {
    userId: place.user.id,
    channel: place.channel,
    type: InteractionType.ApplicationCommand,
    data,
  });
}

/** Types into an option and looks at what the bot offers. */
export function autocomplete(world: World, place: Place, typed: Required<Typed>): Promise<ReplyData> {
  const data = fillCommand(world, place, typed);
  const type = InteractionType.ApplicationCommandAutocomplete;
  return act(world, { userId: place.user.id, channel: place.channel, type, data });
}

/** Opens the menu of a person and picks a command. */
export function useUserMenu(
  world: World,
  place: Place,
  pick: { command: string; target: string },
): Promise<ReplyData> {
  const command = findCommand(world, place, { name: pick.command, type: ApplicationCommandType.User });
  const resolved = resolveEntities(world, place);
  const target_id = resolved.resolve("user", pick.target);
  const data = commandData(command, resolved, { target_id });
  return act(world, {
    userId: place.user.id,
    channel: place.channel,
    type: InteractionType.ApplicationCommand,
    data,
  });
}

/** Opens the menu of a message and picks a command. */
export function useMessageMenu(
  world: World,
  place: Place,
  pick: { command: string; message: APIMessage },
): Promise<ReplyData> {
  const command = findCommand(world, place, { name: pick.command, type: ApplicationCommandType.Message });
  const resolved = resolveEntities(world, place);
  const messages = { [pick.message.id]: pick.message };
  const data = commandData(command, resolved, { target_id: pick.message.id, resolved: { messages } });
  return act(world, {
    userId: place.user.id,
    channel: place.channel,
    type: InteractionType.ApplicationCommand,
    data,
  });
}
