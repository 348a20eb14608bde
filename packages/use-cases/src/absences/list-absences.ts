import { type Actor, requireRight } from "@guildhall/core";
import type { ListAbsencesInput } from "@guildhall/core/absences";
import { listAbsences as list } from "@guildhall/db/absences";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { type AbsenceView, toAbsenceView } from "./absence-view.ts";

/** Who is away in these days by the guild's clock, and why where the reader may know. */
export async function listAbsences(
  { db }: Context,
  actor: Actor,
  { fromOn, untilOn }: ListAbsencesInput,
): Promise<readonly AbsenceView[]> {
  requireRight(actor, "members.view");
  const { guildId } = actor;
  const { timeZone } = await getGuild(db, guildId);
  const start = (day: Temporal.PlainDate) => day.toZonedDateTime(timeZone).toInstant();
  const absences = await list(db, guildId, {
    from: start(Temporal.PlainDate.from(fromOn)),
    until: start(Temporal.PlainDate.from(untilOn).add({ days: 1 })),
  });
  return absences.map((absence) => toAbsenceView(actor, absence));
}
