import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import type { EventDetails } from "@guildhall/use-cases/events";
import { recheckRolesOfAll } from "@guildhall/use-cases/members";
import type { Tools } from "#bot/discord/tools.ts";

/** What else shows who comes to it: the card of the day for a Roll-call, and a role that the event has. */
export async function tellFollowers(
  { context }: Tools,
  guildId: string,
  { rules }: EventDetails,
): Promise<void> {
  const { db, clock } = context;
  if (rules.isRollCall)
    await transaction(db, (tx) => recordFact(tx, { name: "events.dayChanged", guildId }, clock.now()));
  if (rules.hasRole) await recheckRolesOfAll(context, { kind: "system", guildId });
}
