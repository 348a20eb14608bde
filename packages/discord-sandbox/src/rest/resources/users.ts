import { refuse } from "../../rules/discord-error.ts";
import { guildPermissions } from "../../rules/permissions.ts";
import { getBot, getGuild, getMember, getUser } from "../../world/lookup.ts";
import { memberPayload } from "../../world/payloads/member-payload.ts";
import { ownUserPayload, userPayload } from "../../world/payloads/user-payload.ts";
import { olderFirst } from "../../world/snowflake.ts";
import type { User } from "../../world/state/user.ts";
import type { World } from "../../world/world.ts";
import { type Call, ok, type Route } from "../route.ts";
import { applicationPayload } from "./gateway.ts";

/** https://discord.com/developers/docs/resources/user */
function whoAmI({ world, caller }: Call): User {
  return caller.kind === "person" ? caller.user : getBot(world);
}

function viewMe(call: Call) {
  const withEmail =
    call.caller.kind === "bot" || (call.caller.kind === "person" && call.caller.scopes.has("email"));
  return ok(ownUserPayload(whoAmI(call), { withEmail }));
}

function listMyGuilds(call: Call) {
  const user = whoAmI(call);
  const after = call.query.get("after");
  const limit = Number(call.query.get("limit") ?? 200);
  const guilds = [...call.world.guilds.values()]
    .filter((guild) => guild.members.has(user.id))
    .toSorted(olderFirst)
    .filter((guild) => after === null || BigInt(guild.id) > BigInt(after));
  return ok(guilds.slice(0, limit).map((guild) => partialGuild(call.world, guild.id, user)));
}

function partialGuild(world: World, guildId: string, user: User) {
  const guild = getGuild(world, guildId);
  return {
    id: guild.id,
    name: guild.name,
    icon: guild.icon,
    banner: null,
    owner: guild.ownerId === user.id,
    permissions: String(guildPermissions(guild, getMember(guild, user.id))),
    features: [],
  };
}

function viewMyMembership(call: Call) {
  const guild = call.world.guilds.get(call.param("guild")) ?? refuse("unknownGuild");
  const member = guild.members.get(whoAmI(call).id) ?? refuse("unknownGuild");
  return ok(memberPayload(call.world, member));
}

/** https://discord.com/developers/docs/topics/oauth2#get-current-authorization-information */
function viewAuthorization({ world, caller }: Call) {
  if (caller.kind !== "person") return refuse("unauthorized");
  return ok({
    application: applicationPayload(world),
    scopes: [...caller.scopes],
    expires: new Date(caller.expiresAtMs).toISOString(),
    ...(caller.scopes.has("identify") ? { user: userPayload(caller.user) } : {}),
  });
}

export const userRoutes: readonly Route[] = [
  { method: "GET", path: "/oauth2/@me", access: "anyPerson", run: viewAuthorization },
  { method: "GET", path: "/users/@me", access: { scope: "identify" }, run: viewMe },
  { method: "GET", path: "/users/@me/guilds", access: { scope: "guilds" }, run: listMyGuilds },
  {
    method: "GET",
    path: "/users/@me/guilds/:guild/member",
    access: { scope: "guilds.members.read" },
    run: viewMyMembership,
  },
  {
    method: "GET",
    path: "/users/:user",
    run: (call) => ok(userPayload(getUser(call.world, call.param("user")))),
  },
];
