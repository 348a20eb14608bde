import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { PermissionFlagsBits } from "discord-api-types/v10";
import { permissionsOf } from "../world/access.ts";
import { addBot } from "../world/changes/guilds.ts";
import type { Guild } from "../world/state/guild.ts";
import type { World } from "../world/world.ts";
import { chooseTexts } from "./authorize-texts.ts";
import { noticePage, type People, page, peopleChoice, question } from "./page-parts.ts";
import { findScopes } from "./scopes.ts";
import { sendPage } from "./send-page.ts";

/** A link that adds the bot. https://discord.com/developers/docs/topics/oauth2#bot-authorization-flow */
type Invite = { readonly permissions: bigint; readonly guildId: string | undefined };

/** Undefined when the address asks for a sign-in instead. */
export function parseInvite(query: URLSearchParams): Invite | undefined {
  const permissions = query.get("permissions") ?? "0";
  if (!findScopes(query.get("scope") ?? "")?.includes("bot") || !/^\d+$/.test(permissions)) return undefined;
  return { permissions: BigInt(permissions), guildId: query.get("guild_id") ?? undefined };
}

function guildsWithoutBot(world: World, { guildId }: Invite): Guild[] {
  const guilds = [...world.guilds.values()].filter(
    (guild) => !guild.members.has(world.application.botUserId),
  );
  return guilds.filter((guild) => guildId === undefined || guild.id === guildId);
}

function invitePage(
  world: World,
  invite: Invite,
  visitor: People & { acceptLanguage: string | undefined },
): string {
  const { language, texts } = chooseTexts(visitor.acceptLanguage);
  const guilds = guildsWithoutBot(world, invite);
  const title = texts.inviteTitle(world.application.name);
  const choices = guilds.map(({ id, name }, index) => ({
    field: "guild_id",
    value: id,
    label: name,
    isChosen: index === 0,
  }));
  const form = `<form method="post">${peopleChoice(texts.who, visitor)}${question(texts.where, choices)}
<div class="row"><button name="decision" value="allow">${texts.allow}</button></div></form>`;
  const body = guilds.length > 0 ? form : `<p>${texts.nowhere}</p>`;
  return page(language, title, `${body}<footer>${texts.notice}</footer>`);
}

/** Adds the bot where this person has Manage Server; the guild, or undefined when they may not. */
function acceptInvite(world: World, invite: Invite, form: URLSearchParams): Guild | undefined {
  const guild = guildsWithoutBot(world, invite).find(({ id }) => id === form.get("guild_id"));
  const member = guild?.members.get(form.get("user_id") ?? "");
  if (!guild || !member) return undefined;
  if (!(permissionsOf(world, { guild, member }) & PermissionFlagsBits.ManageGuild)) return undefined;
  addBot(world, guild, invite.permissions);
  return guild;
}

type Visit = { readonly world: World; readonly request: IncomingMessage; readonly response: ServerResponse };

/** Shows the question, or does what was answered. */
export async function answerInvite(visit: Visit, invite: Invite, people: People): Promise<void> {
  const { world, request, response } = visit;
  const acceptLanguage = request.headers["accept-language"];
  const { texts } = chooseTexts(acceptLanguage);
  if (request.method !== "POST") {
    sendPage(response, 200, invitePage(world, invite, { ...people, acceptLanguage }));
    return;
  }
  const guild = acceptInvite(world, invite, new URLSearchParams(await text(request)));
  const done = guild && texts.invited(world.application.name, guild.name);
  if (done) sendPage(response, 200, noticePage("done", done, acceptLanguage));
  else sendPage(response, 403, noticePage("problem", texts.mayNot, acceptLanguage));
}
