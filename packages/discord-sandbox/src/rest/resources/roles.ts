import type { RESTPatchAPIGuildRoleJSONBody } from "discord-api-types/v10";
import { refuse } from "../../rules/discord-error.ts";
import { parseForm } from "../../rules/forms/form.ts";
import { roleForm, rolePositionsForm } from "../../rules/forms/guild-forms.ts";
import { createRole, deleteRole, editRole, moveRoles, type RolePosition } from "../../world/changes/roles.ts";
import { guildOf } from "../find.ts";
import { type Call, done, ok, type Result, type Route } from "../route.ts";

/** https://discord.com/developers/docs/resources/guild#get-guild-roles */
function roleOf(call: Call) {
  return guildOf(call).roles.get(call.param("role")) ?? refuse("unknownRole");
}

function bodyOf(call: Call): RESTPatchAPIGuildRoleJSONBody {
  return parseForm(roleForm, call.body ?? {});
}

function move(call: Call): Result {
  const guild = guildOf(call);
  const positions = parseForm<RolePosition[]>(rolePositionsForm, call.body);
  moveRoles(call.world, call.actor, { guild, positions });
  return ok([...guild.roles.values()]);
}

export const roleRoutes: readonly Route[] = [
  { method: "GET", path: "/guilds/:guild/roles", run: (call) => ok([...guildOf(call).roles.values()]) },
  {
    method: "POST",
    path: "/guilds/:guild/roles",
    run: (call) => ok(createRole(call.world, call.actor, { guild: guildOf(call), body: bodyOf(call) })),
  },
  { method: "PATCH", path: "/guilds/:guild/roles", run: move },
  { method: "GET", path: "/guilds/:guild/roles/:role", run: (call) => ok(roleOf(call)) },
  {
    method: "PATCH",
    path: "/guilds/:guild/roles/:role",
    run: (call) =>
      ok(editRole(call.world, call.actor, { guild: guildOf(call), role: roleOf(call), body: bodyOf(call) })),
  },
  {
    method: "DELETE",
    path: "/guilds/:guild/roles/:role",
    run: (call) => {
      deleteRole(call.world, call.actor, { guild: guildOf(call), role: roleOf(call) });
      return done;
    },
  },
];
