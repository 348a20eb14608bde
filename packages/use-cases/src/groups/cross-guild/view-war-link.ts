import { type Actor, Refusal, requireRight } from "@guildhall/core";
import { findWarServer } from "@guildhall/db/groups";
import { findGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { getLinkedGuild } from "./get-linked-guild.ts";

/** Names of both sides. */
export type WarLink = { readonly guildName: string; readonly serverName: string };

/** Which guild and which war server belong together, for who may end that: in either of them. */
export async function viewWarLink({ db }: Context, actor: Actor): Promise<WarLink> {
  requireRight(actor, "settings.edit");
  const { guildId } = await getLinkedGuild(db, actor);
  const link = await findWarServer(db, guildId);
  if (!link) throw new Refusal("groups.noWarServer");
  const nameOf = async (id: string) => (await findGuild(db, id))?.name ?? id;
  return { guildName: await nameOf(guildId), serverName: await nameOf(link.warGuildId) };
}
