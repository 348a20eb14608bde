import type { Queryable } from "@guildhall/db";
import { findHomeOfWarServer } from "@guildhall/db/groups";
import { findGuild } from "@guildhall/db/settings";

/** The guild whose war server this one is. */
export type WarHome = { readonly guildId: string; readonly name: string };

export async function findWarHome(db: Queryable, warGuildId: string): Promise<WarHome | undefined> {
  const guildId = await findHomeOfWarServer(db, warGuildId);
  const home = guildId === undefined ? undefined : await findGuild(db, guildId);
  return home && { guildId: home.guildId, name: home.name };
}
