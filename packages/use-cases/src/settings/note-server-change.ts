import type { Transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { listPlaces } from "@guildhall/db/settings";

export type ServerChange = { readonly discordId: string; readonly now: Temporal.Instant };

/** Whoever looks at the health check learns at once of a change to what the guild uses. Other channels and roles come and go unheard. */
export async function noteServerChange(
  tx: Transaction,
  guildId: string,
  { discordId, now }: ServerChange,
): Promise<void> {
  const isUsed = (await listPlaces(tx, guildId)).some((place) => place.discordId === discordId);
  if (isUsed) await recordFact(tx, { name: "settings.serverChanged", guildId }, now);
}
