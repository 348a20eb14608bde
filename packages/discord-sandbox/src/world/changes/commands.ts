import {
  type APIApplicationCommand,
  ApplicationCommandType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { refuse } from "../../rules/discord-error.ts";
import { change } from "../change.ts";
import type { World } from "../world.ts";

/** Where commands live: everywhere, or in one guild. */
export type CommandScope = string | undefined;

const limits: Partial<Record<ApplicationCommandType, number>> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
};

export function listCommands(world: World, scope: CommandScope): APIApplicationCommand[] {
  return [...world.commands.values()].filter((command) => command.guild_id === scope);
}

function isSame(command: APIApplicationCommand, body: RESTPostAPIApplicationCommandsJSONBody): boolean {
  return command.name === body.name && command.type === (body.type ?? ApplicationCommandType.ChatInput);
}

/** Discord fills in what the bot left open. */
function commandPayload(
  world: World,
  scope: CommandScope,
  body: RESTPostAPIApplicationCommandsJSONBody,
): APIApplicationCommand {
  const known = listCommands(world, scope).find((command) => isSame(command, body));
  const filled = {
    ...body,
    id: known?.id ?? world.nextId(),
    version: world.nextId(),
    application_id: world.application.id,
    type: body.type ?? ApplicationCommandType.ChatInput,
    description: "description" in body ? body.description : "",
    default_member_permissions: body.default_member_permissions?.toString() ?? null,
    nsfw: body.nsfw ?? false,
    name_localizations: body.name_localizations ?? null,
    description_localizations:
      "description_localizations" in body ? (body.description_localizations ?? null) : null,
    integration_types: body.integration_types ?? [0],
    ...(scope ? { guild_id: scope } : {}),
    ...(scope ? {} : { contexts: body.contexts ?? null, dm_permission: allowsDirectMessages(body) }),
  };
  return filled as APIApplicationCommand;
}

function allowsDirectMessages({ contexts }: RESTPostAPIApplicationCommandsJSONBody): boolean {
  return contexts?.includes(InteractionContextType.BotDM) ?? true;
}

function requireRoom(commands: readonly { type?: ApplicationCommandType | undefined }[]): void {
  for (const [type, limit] of Object.entries(limits)) {
    const count = commands.filter(
      (command) => (command.type ?? ApplicationCommandType.ChatInput) === Number(type),
    ).length;
    if (count > limit) refuse("tooManyCommands");
  }
}

type CommandChange = {
  readonly removed?: readonly APIApplicationCommand[];
  readonly added?: readonly APIApplicationCommand[];
};

/** Commands are the application's own: no guild permission, no audit entry, no event. */
function writeCommands(world: World, { removed = [], added = [] }: CommandChange): void {
  change(world, {
    by: { userId: world.application.botUserId },
    write: () => {
      for (const command of removed) world.commands.delete(command.id);
      for (const command of added) world.commands.set(command.id, command);
    },
    dispatch: () => [],
  });
}

/** One command; the same name again replaces it. */
export function upsertCommand(
  world: World,
  scope: CommandScope,
  body: RESTPostAPIApplicationCommandsJSONBody,
): { command: APIApplicationCommand; isNew: boolean } {
  const others = listCommands(world, scope).filter((command) => !isSame(command, body));
  requireRoom([...others, body]);
  const command = commandPayload(world, scope, body);
  const isNew = !world.commands.has(command.id);
  writeCommands(world, { added: [command] });
  return { command, isNew };
}

/** All commands of a scope at once; those not listed disappear, those with a known name keep their id. */
export function replaceCommands(
  world: World,
  scope: CommandScope,
  bodies: readonly RESTPostAPIApplicationCommandsJSONBody[],
): APIApplicationCommand[] {
  requireRoom(bodies);
  const next = bodies.map((body) => commandPayload(world, scope, body));
  writeCommands(world, { removed: listCommands(world, scope), added: next });
  return next;
}

export function getCommand(world: World, scope: CommandScope, commandId: string): APIApplicationCommand {
  const command = world.commands.get(commandId);
  return command && command.guild_id === scope ? command : refuse("unknownCommand");
}

/** Changes what is named and leaves the rest, the id included. */
export function editCommand(
  world: World,
  current: APIApplicationCommand,
  body: RESTPostAPIApplicationCommandsJSONBody,
): APIApplicationCommand {
  const command = { ...commandPayload(world, current.guild_id, body), id: current.id };
  writeCommands(world, { removed: [current], added: [command] });
  return command;
}

export function deleteCommand(world: World, command: APIApplicationCommand): void {
  writeCommands(world, { removed: [command] });
}
