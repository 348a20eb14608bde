import type { RESTPostAPIApplicationCommandsJSONBody } from "discord-api-types/v10";
import { z } from "zod";
import { refuse } from "../../rules/discord-error.ts";
import { commandForm, commandListForm } from "../../rules/forms/command-form.ts";
import { parseForm } from "../../rules/forms/form.ts";
import {
  type CommandScope,
  deleteCommand,
  editCommand,
  getCommand,
  listCommands,
  replaceCommands,
  upsertCommand,
} from "../../world/changes/commands.ts";
import { type Call, done, type Method, ok, type Route } from "../route.ts";

/** https://discord.com/developers/docs/interactions/application-commands#endpoints */
type CommandBody = RESTPostAPIApplicationCommandsJSONBody;

function requireOwnApplication(call: Call): void {
  if (call.param("application") !== call.world.application.id) refuse("missingAccess");
}

function guildScope(call: Call): CommandScope {
  const guild = call.world.guilds.get(call.param("guild"));
  if (!guild?.members.has(call.world.application.botUserId)) refuse("missingAccess");
  return guild.id;
}

function create(call: Call, scope: CommandScope) {
  const body = parseForm<CommandBody>(commandForm, call.body);
  const { command, isNew } = upsertCommand(call.world, scope, body);
  return { status: isNew ? 201 : 200, body: command } as const;
}

/** What the body names changes; the rest of the command stays. */
function edit(call: Call, scope: CommandScope) {
  const current = getCommand(call.world, scope, call.param("command"));
  const changes = parseForm<object>(z.looseObject({}), call.body);
  const body = parseForm<CommandBody>(commandForm, { ...current, ...changes });
  return ok(editCommand(call.world, current, body));
}

function remove(call: Call, scope: CommandScope) {
  deleteCommand(call.world, getCommand(call.world, scope, call.param("command")));
  return done;
}

type Operation = readonly [Method, string, (call: Call, scope: CommandScope) => ReturnType<Route["run"]>];

const operations: readonly Operation[] = [
  ["GET", "", (call, scope) => ok(listCommands(call.world, scope))],
  ["POST", "", create],
  [
    "PUT",
    "",
    (call, scope) =>
      ok(replaceCommands(call.world, scope, parseForm<CommandBody[]>(commandListForm, call.body))),
  ],
  ["GET", "/:command", (call, scope) => ok(getCommand(call.world, scope, call.param("command")))],
  ["PATCH", "/:command", edit],
  ["DELETE", "/:command", remove],
];

function routesBelow(root: string, scopeOf: (call: Call) => CommandScope): Route[] {
  return operations.map(([method, suffix, run]) => ({
    method,
    path: `${root}${suffix}`,
    run: (call) => {
      requireOwnApplication(call);
      return run(call, scopeOf(call));
    },
  }));
}

export const commandRoutes: readonly Route[] = [
  ...routesBelow("/applications/:application/commands", () => undefined),
  ...routesBelow("/applications/:application/guilds/:guild/commands", guildScope),
];
