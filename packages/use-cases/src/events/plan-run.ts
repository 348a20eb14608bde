import { type GuildEvent, planDelivery } from "@guildhall/core/events";
import type { Guild, SettingValues } from "@guildhall/core/settings";
import type { Transaction } from "@guildhall/db";
import { listReached, planDeliveries, type ReminderRun } from "@guildhall/db/events";
import { loadReminded } from "./reminders/load-reminded.ts";

type Wanted = {
  readonly event: GuildEvent;
  readonly run: ReminderRun;
  readonly settings: SettingValues;
  readonly now: Temporal.Instant;
  /** Of those whom the run is for these alone; left out: all. */
  readonly userIds?: readonly string[] | undefined;
};

/**
 * Writes down whom a run reaches now, and how. Whoever is asleep is left out, and looked at again when the first night is
 * over: that moment, or undefined where nobody is.
 */
export async function planRun(
  tx: Transaction,
  guild: Guild,
  { event, run, settings, now, userIds }: Wanted,
): Promise<Temporal.Instant | undefined> {
  const { guildId } = guild;
  const people = await loadReminded(tx, guild, { event, audience: run.audience, settings, now });
  const reached = await listReached(tx, guildId, run);
  const chosen = userIds && new Set(userIds);
  const moment = {
    way: run.way,
    startsAt: event.startsAt,
    now,
    cap: settings["events.directMessagesPerDay"],
  };
  const plans = people
    .filter(({ userId }) => !reached.has(userId) && (chosen?.has(userId) ?? true))
    .map((person) => ({ person, plan: planDelivery(person, moment) }));
  const deliveries = plans.flatMap(({ person: { userId, day }, plan }) =>
    plan.kind === "now" ? [{ userId, day, way: plan.way }] : [],
  );
  await planDeliveries(tx, guildId, { run, deliveries });
  const mornings = plans.flatMap(({ plan }) => (plan.kind === "later" ? [plan.at] : []));
  return mornings.toSorted(Temporal.Instant.compare)[0];
}
