import { findExcuse } from "@guildhall/core/absences";
import { type Guild, isFeatureOn } from "@guildhall/core/settings";
import type { Transaction } from "@guildhall/db";
import { findAvailability, listAbsencesOfMember } from "@guildhall/db/absences";
import { listKeptAnswersOf } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { findRosterMember } from "@guildhall/db/members";
import { getSettings } from "@guildhall/db/settings";
import { applyExcuse } from "./apply-excuse.ts";
import { listOpenEvents } from "./list-open-events.ts";

/** Makes the answers of one member to all events to come fit the member's leaves and week, under the guild's lock. */
export async function refreshExcuses(
  tx: Transaction,
  guild: Guild,
  { memberId, now }: { readonly memberId: number; readonly now: Temporal.Instant },
): Promise<void> {
  if (!isFeatureOn(guild.modulesOff, "absences")) return;
  const { guildId } = guild;
  const person = {
    absences: await listAbsencesOfMember(tx, guildId, memberId),
    availability: await findAvailability(tx, guildId, memberId),
    timeZone: (await findRosterMember(tx, guildId, memberId))?.timeZone ?? guild.timeZone,
  };
  const noticeHours = (await getSettings(tx, guildId))["absences.noticeHours"];
  const events = await listOpenEvents(tx, guildId, now);
  const eventIds = events.map(({ eventId }) => eventId);
  const answers = await listKeptAnswersOf(tx, guildId, { memberId, eventIds });
  for (const event of events) {
    const excuse = findExcuse(person, event.startsAt, { noticeHours });
    const kept = answers.get(event.eventId);
    if (await applyExcuse(tx, guildId, { event, memberId, kept, excuse, now }))
      await recordFact(tx, { name: "events.eventAnswered", guildId, eventId: event.eventId }, now);
  }
}
