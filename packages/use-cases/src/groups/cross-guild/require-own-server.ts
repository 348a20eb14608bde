import { Refusal } from "@guildhall/core";
import type { Queryable } from "@guildhall/db";
import type { Entry } from "@guildhall/db/groups";
import { findGuild } from "@guildhall/db/settings";

/** Refuses in a war server, and names the guild that it belongs to: it is no guild of its own. */
export async function requireOwnServer(db: Queryable, { homeId }: Pick<Entry, "homeId">): Promise<void> {
  const home = homeId === null ? undefined : await findGuild(db, homeId);
  if (home) throw new Refusal("groups.isWarServer", { guild: home.name });
}
