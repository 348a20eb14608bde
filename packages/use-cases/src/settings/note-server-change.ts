import type { Transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { listRanks } from "@guildhall/db/members";
import { listPlaces } from "@guildhall/db/settings";
import { loadServer } from "./load-server.ts";

export type ServerChange = { readonly discordId: string; readonly now: Temporal.Instant };

/** Whoever looks at the health check learns at once of a change to what the guild uses. Other channels and roles come and go unheard. */
export async function noteServerChange(
  tx: Transaction,
  guildId: string,
  { discordId, now }: ServerChange,
): Promise<void> {
  const isPlace = (await listPlaces(tx, guildId)).some((place) => place.discordId === discordId);
  if (isPlace || (await isOfRanks(tx, guildId, discordId)))
    await recordFact(tx, { name: "settings.serverChanged", guildId }, now);
}

/** A role that goes with a rank, or one of the bot's own: what it may give hangs on how high it stands. */
async function isOfRanks(tx: Transaction, guildId: string, roleId: string): Promise<boolean> {
  const roleIds = (await listRanks(tx, guildId)).flatMap((rank) => rank.roleId ?? []);
  if (roleIds.length === 0) return false;
  const { bot } = await loadServer(tx, guildId);
  return [...roleIds, ...(bot?.roles ?? []).map((role) => role.roleId)].includes(roleId);
}
