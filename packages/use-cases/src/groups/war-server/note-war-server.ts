import type { Transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { findHomeOfWarServer, findWarServer, listEventIdsWithParties } from "@guildhall/db/groups";

/** The war server is to be looked at, and so are the messages of parties, which lead there. */
export async function noteWarServer(tx: Transaction, guildId: string, now: Temporal.Instant): Promise<void> {
  await recordFact(tx, { name: "groups.warServerDue", guildId }, now);
  for (const eventId of await listEventIdsWithParties(tx, guildId, { endAfter: now }))
    await recordFact(tx, { name: "events.extrasChanged", guildId, eventId }, now);
}

/** Somebody came to a server or left it: it may be a war server, or have one. */
export async function noteWarPerson(tx: Transaction, guildId: string, now: Temporal.Instant): Promise<void> {
  const homeId = await findHomeOfWarServer(tx, guildId);
  const isHome = homeId === undefined && (await findWarServer(tx, guildId)) !== undefined;
  if (homeId !== undefined || isHome)
    await recordFact(tx, { name: "groups.warServerDue", guildId: homeId ?? guildId }, now);
}
