import { pseudonymOf } from "@guildhall/core/privacy";
import type { Guild } from "@guildhall/core/settings";
import type { Transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { saveStanding } from "@guildhall/db/members";
import { eraseHeldRows, keepResults, listEventsNaming, type PersonInGuild } from "@guildhall/db/privacy";
import { eventMessageKinds } from "#use-cases/events/notice-deleted-messages.ts";

export type PersonToErase = PersonInGuild & {
  /** What the guild called the person; null for somebody who is not in the roster. */
  readonly name: string | null;
};

/**
 * Takes a person out of a guild. Points and attendance stay under a pseudonym, because those of others rest on them; all
 * else goes. Messages in Discord that show the name are drawn anew.
 */
export async function erasePerson(
  tx: Transaction,
  { guildId, language }: Guild,
  { now, ...person }: PersonToErase & { readonly now: Temporal.Instant },
): Promise<void> {
  const { memberId } = person;
  const kinds = Object.values(eventMessageKinds);
  const eventIds = await listEventsNaming(tx, guildId, { ...person, kinds });
  if (memberId !== null) await keepResults(tx, guildId, { memberId, now });
  const pseudonym = pseudonymOf(memberId ?? 0, language);
  await eraseHeldRows(tx, guildId, { ...person, pseudonym });
  for (const eventId of eventIds)
    await recordFact(tx, { name: "privacy.eventNamesChanged", guildId, eventId }, now);
  if (memberId === null) return;
  await saveStanding(tx, guildId, { memberIds: [memberId], standing: "left" });
  await recordFact(tx, { name: "privacy.memberErased", guildId, memberId }, now);
}
