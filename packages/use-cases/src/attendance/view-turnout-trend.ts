import type { Actor } from "@guildhall/core";
import type { TrendInput } from "@guildhall/core/attendance";
import { type GuildWeek, listGuildWeeks } from "@guildhall/core/dkp";
import { findStanding } from "@guildhall/core/members";
import { countCame, listSettledEvents, type SettledEvent } from "@guildhall/db/attendance";
import { countSignUps } from "@guildhall/db/events";
import { listRoster } from "@guildhall/db/members";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { loadShares } from "./load-shares.ts";

/** One week of the guild's evenings. */
export type TurnoutWeek = {
  readonly fromAt: Temporal.Instant;
  readonly eventCount: number;
  /** Who said Coming or Late, and who came, over all events of the week. */
  readonly signedUp: number;
  readonly came: number;
  /** Credit of everybody ÷ events that counted for them, from 0 to 1; null for a week without any. */
  readonly share: number | null;
};

/** How many said to come and came, week by week: results are everybody's to see. */
export async function viewTurnoutTrend(
  { db, clock }: Context,
  { guildId }: Actor,
  { days }: TrendInput,
): Promise<readonly TurnoutWeek[]> {
  const { timeZone } = await getGuild(db, guildId);
  const weeks = listGuildWeeks({ now: clock.now(), days, timeZone });
  const since = weeks[0]?.fromAt ?? clock.now();
  const settled = await listSettledEvents(db, guildId, { since });
  const eventIds = settled.map(({ eventId }) => eventId);
  const [answers, cameTo] = [
    await countSignUps(db, guildId, eventIds),
    await countCame(db, guildId, eventIds),
  ];
  const roster = (await listRoster(db, guildId)).filter((member) => findStanding(member) !== "left");
  const sumOver = (events: readonly SettledEvent[], each: (eventId: number) => number) =>
    events.reduce((sum, { eventId }) => sum + each(eventId), 0);
  const signedUpTo = (eventId: number) => {
    const { coming = 0, late = 0 } = answers.get(eventId) ?? {};
    return coming + late;
  };
  return await Promise.all(
    weeks.map(async (week) => {
      const events = settled.filter(({ startsAt }) => isWithin(week, startsAt));
      const shareOf = await loadShares(db, guildId, events);
      const shares = roster.map(shareOf);
      const counted = shares.reduce((sum, { countedEvents }) => sum + countedEvents, 0);
      const credit = shares.reduce((sum, { creditPercent }) => sum + creditPercent, 0);
      return {
        fromAt: week.fromAt,
        eventCount: events.length,
        signedUp: sumOver(events, signedUpTo),
        came: sumOver(events, (eventId) => cameTo.get(eventId) ?? 0),
        share: counted > 0 ? credit / counted / 100 : null,
      };
    }),
  );
}

function isWithin({ fromAt, untilAt }: GuildWeek, at: Temporal.Instant): boolean {
  return Temporal.Instant.compare(fromAt, at) <= 0 && Temporal.Instant.compare(at, untilAt) < 0;
}
