import {
  type AttendanceRule,
  previewSettlement,
  readRule,
  ruleFor,
  type SettlementLine,
  withholdPay,
} from "@guildhall/core/attendance";
import type { Pool } from "@guildhall/core/dkp";
import { type GuildEvent, hasEnded } from "@guildhall/core/events";
import type { Member } from "@guildhall/core/members";
import type { Queryable } from "@guildhall/db";
import { findLatestSettlement, type Settlement } from "@guildhall/db/attendance";
import { findPayingPool } from "@guildhall/db/dkp";
import { getSettings } from "@guildhall/db/settings";
import { addLeaveDays } from "./add-leave-days.ts";
import { gatherAttendees, type NamedAttendee } from "./gather-attendees.ts";
import { loadPay } from "./load-pay.ts";

export type JudgedLine = SettlementLine & NamedAttendee;

type Judged = {
  readonly hasEnded: boolean;
  /** The settling that counts so far. */
  readonly settlement: Settlement | undefined;
  readonly rule: AttendanceRule;
  /** The pool that pays; undefined before the house has one. */
  readonly pool: Pool | undefined;
  readonly lines: readonly JudgedLine[];
};

type Asked = {
  readonly event: GuildEvent;
  readonly now: Temporal.Instant;
  /** Left out: everybody. Nobody's result depends on anybody else's. */
  readonly member?: Member;
};

/** Who has to do with an event, judged; before its end as things stand. What was settled keeps the rule that it was settled by. */
export async function judgeEvent(
  db: Queryable,
  guildId: string,
  { event, now, member }: Asked,
): Promise<Judged> {
  const isOver = hasEnded(event, now);
  const soFar = isOver ? event : { ...event, endsAt: latest(now, event.startsAt) };
  const attendees = await gatherAttendees(db, guildId, { event: soFar, member });
  const settlement = await findLatestSettlement(db, guildId, event.eventId);
  const rule = settlement ? readRule(settlement.rule) : ruleFor(await getSettings(db, guildId), event.rules);
  const withLeave = await addLeaveDays(db, guildId, { event, rule, attendees });
  const pool = await findPayingPool(db, guildId, event);
  const pay = await loadPay(db, guildId, { event, pool });
  const lines = withholdPay(previewSettlement(soFar, rule, withLeave), pay);
  return { hasEnded: isOver, settlement, rule, pool, lines };
}

function latest(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) > 0 ? a : b;
}
