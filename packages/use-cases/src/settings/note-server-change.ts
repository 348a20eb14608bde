import type { Transaction } from "@guildhall/db";
import { listEventRoles, listPartyExtras } from "@guildhall/db/events";
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
  if (isPlace || (await isOfGiving(tx, guildId, discordId)))
    await recordFact(tx, { name: "settings.serverChanged", guildId }, now);
}

/** One of the bot's own roles, or one that goes with a rank or an event: what the bot may give hangs on how high they stand. */
async function isOfGiving(tx: Transaction, guildId: string, roleId: string): Promise<boolean> {
  const { bot } = await loadServer(tx, guildId);
  const isOwn = bot?.roles.some((role) => role.roleId === roleId) ?? false;
  if (isOwn || (await listRanks(tx, guildId)).some((rank) => rank.roleId === roleId)) return true;
  const ofParties = await listPartyExtras(tx, guildId, "partyRole");
  if (ofParties.some(({ discordId }) => discordId === roleId)) return true;
  return [...(await listEventRoles(tx, guildId)).values()].includes(roleId);
}
