import { findExcuse } from "@guildhall/core/absences";
import type { GuildEvent } from "@guildhall/core/events";
import { findStanding } from "@guildhall/core/members";
import { type Guild, isFeatureOn } from "@guildhall/core/settings";
import type { Transaction } from "@guildhall/db";
import { listAvailabilities, listCurrentAbsences } from "@guildhall/db/absences";
import { listKeptAnswers } from "@guildhall/db/events";
import { listRoster } from "@guildhall/db/members";
import { getSettings } from "@guildhall/db/settings";
import { applyExcuse } from "./apply-excuse.ts";

/** A new event has the answers of everybody who is on leave then, or never can at that time. */
export async function excuseAbsentees(
  tx: Transaction,
  guild: Guild,
  { event, now }: { readonly event: GuildEvent; readonly now: Temporal.Instant },
): Promise<void> {
  const { guildId, timeZone, modulesOff } = guild;
  if (!isFeatureOn(modulesOff, "absences")) return;
  const absences = Map.groupBy(await listCurrentAbsences(tx, guildId), ({ memberId }) => memberId);
  const weeks = new Map((await listAvailabilities(tx, guildId)).map((week) => [week.memberId, week]));
  if (absences.size + weeks.size === 0) return;
  const noticeHours = (await getSettings(tx, guildId))["absences.noticeHours"];
  const answers = await listKeptAnswers(tx, guildId, event.eventId);
  const roster = await listRoster(tx, guildId);
  for (const { memberId, ...member } of roster.filter((each) => findStanding(each) !== "left")) {
    const person = {
      absences: absences.get(memberId) ?? [],
      availability: weeks.get(memberId),
      timeZone: member.timeZone ?? timeZone,
    };
    const excuse = findExcuse(person, event.startsAt, { noticeHours });
    await applyExcuse(tx, guildId, { event, memberId, kept: answers.get(memberId), excuse, now });
  }
}
