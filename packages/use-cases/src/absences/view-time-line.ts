import { type Actor, requireRight } from "@guildhall/core";
import {
  placeOnTimeLine,
  planTimeLine,
  type TimeLine,
  type TimeLineBar,
  type TimeLineInput,
} from "@guildhall/core/absences";
import { listAbsences } from "@guildhall/db/absences";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { type AbsenceView, toAbsenceView } from "./absence-view.ts";

/** A leave with its place on the time line. */
export type PlacedAbsence = AbsenceView & { readonly bar: TimeLineBar };

export type TimeLineView = TimeLine & { readonly absences: readonly PlacedAbsence[] };

/** Who is away in these days by the guild's calendar, and why where the reader may know. */
export async function viewTimeLine(
  { db, clock }: Context,
  actor: Actor,
  input: TimeLineInput,
): Promise<TimeLineView> {
  requireRight(actor, "members.view");
  const { guildId } = actor;
  const { timeZone } = await getGuild(db, guildId);
  const line = planTimeLine(input, { now: clock.now(), timeZone });
  // Days begin up to a day earlier or later in the zones of members.
  const startOf = (day: Temporal.PlainDate) => day.toZonedDateTime(timeZone).toInstant();
  const from = startOf(Temporal.PlainDate.from(line.fromOn).subtract({ days: 1 }));
  const until = startOf(Temporal.PlainDate.from(line.untilOn).add({ days: 2 }));
  const absences = await listAbsences(db, guildId, { from, until });
  const placed = absences.flatMap((absence) => {
    const bar = placeOnTimeLine(absence, line);
    return bar ? [{ ...toAbsenceView(actor, absence), bar }] : [];
  });
  return { ...line, absences: placed };
}
