import type { Pay } from "@guildhall/core/attendance";
import { guildWeekOf, type Pool } from "@guildhall/core/dkp";
import type { GuildEvent } from "@guildhall/core/events";
import type { Queryable } from "@guildhall/db";
import { countPaidEvents } from "@guildhall/db/dkp";
import { getGuild } from "@guildhall/db/settings";

type Paid = { readonly event: GuildEvent; readonly pool: Pool | undefined };

/** What of an event's pay is withheld, from whom. */
export async function loadPay(db: Queryable, guildId: string, { event, pool }: Paid): Promise<Pay> {
  const { eventId, templateId, rules, endsAt } = event;
  const pay = { isPaying: pool?.system !== "zero-sum", paidPerWeek: rules.paidPerWeek };
  if (rules.paidPerWeek === null || templateId === null) return { ...pay, paidBefore: new Map() };
  const week = guildWeekOf(endsAt, (await getGuild(db, guildId)).timeZone);
  return { ...pay, paidBefore: await countPaidEvents(db, guildId, { templateId, week, eventId }) };
}
