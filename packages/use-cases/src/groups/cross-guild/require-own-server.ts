import { type Actor, Refusal } from "@guildhall/core";
import type { Context } from "#use-cases/context.ts";
import { findWarHome } from "./find-war-home.ts";

/** Refuses in a war server, and names the guild that it belongs to: it is no guild of its own. */
export async function requireOwnServer({ db }: Context, { guildId }: Pick<Actor, "guildId">): Promise<void> {
  const home = await findWarHome(db, guildId);
  if (home) throw new Refusal("groups.isWarServer", { guild: home.name });
}
