import type { Guild } from "@guildhall/core/settings";
import { deleteWarRemoval, listWarRemovals } from "@guildhall/db/groups";
import { findOwnLanguage } from "@guildhall/db/members";
import { translatorFor } from "@guildhall/i18n";
import { beginWarRemoval, type WarWork } from "@guildhall/use-cases/groups";
import { escapeMarkdown, Routes } from "discord.js";
import { isGone } from "#bot/discord/is-gone.ts";
import { sendDirect } from "#bot/discord/send-direct.ts";
import type { Tools } from "#bot/discord/tools.ts";
import { unlessHopeless } from "./keep-war-roles.ts";

/** So many at a time, so that others of the guild's work come in between. */
const mostRemovals = 10;

/**
 * Whoever left the guild's own server leaves the war server, and is told why before. Discord itself is asked whether they
 * really left: a mistake of ours must throw nobody out. Called again after a crash it notes and tells nothing twice.
 * False where more are left than one run does.
 */
export async function keepLeaversOut(tools: Tools, guild: Guild, work: WarWork): Promise<boolean> {
  const { db } = tools.context;
  const { guildId } = guild;
  const { leavers, server } = work;
  for (const userId of await listWarRemovals(db, guildId))
    if (!leavers.includes(userId)) await deleteWarRemoval(db, guildId, userId);
  if (server.lacks.includes("kickMembers")) return true;
  let begun = 0;
  for (const userId of leavers) {
    if (begun === mostRemovals) return false;
    if (await isInServer(tools, guildId, userId)) continue;
    begun += 1;
    await beginWarRemoval(tools.context, { kind: "system", guildId }, { userId });
    await tellWhy(tools, guild, { userId, server: server.name });
    const reason = "Left the guild";
    await tools.client.rest
      .delete(Routes.guildMember(server.warGuildId, userId), { reason })
      .catch(unlessHopeless);
  }
  return true;
}

async function isInServer({ client }: Tools, guildId: string, userId: string): Promise<boolean> {
  try {
    await client.rest.get(Routes.guildMember(guildId, userId));
    return true;
  } catch (error) {
    if (!isGone(error)) throw error;
    return false;
  }
}

type Leaver = { readonly userId: string; readonly server: string };

async function tellWhy(
  { client, context }: Tools,
  { guildId, name, language }: Guild,
  { userId, server }: Leaver,
): Promise<void> {
  const own = await findOwnLanguage(context.db, guildId, userId);
  const about = { guild: escapeMarkdown(name), server: escapeMarkdown(server) };
  const content = translatorFor(own ?? language)("groups.warServer.removed", about);
  await sendDirect(client, { userId, view: { content }, nonce: `war-${userId}`.slice(0, 25) });
}
