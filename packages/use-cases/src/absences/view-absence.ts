import { type Actor, requireRight } from "@guildhall/core";
import { type AbsenceInput, coversMoment } from "@guildhall/core/absences";
import { getAbsence } from "@guildhall/db/absences";
import type { Context } from "#use-cases/context.ts";
import { type AbsenceView, toAbsenceView } from "./absence-view.ts";
import { gatherShortages, type Shortage } from "./gather-shortages.ts";

/** A leave with the events in its time that are short of a role. */
export type AbsenceDetails = AbsenceView & { readonly shortages: readonly Shortage[] };

export async function viewAbsence(
  { db, clock }: Context,
  actor: Actor,
  { absenceId }: AbsenceInput,
): Promise<AbsenceDetails> {
  requireRight(actor, "members.view");
  const { guildId } = actor;
  const absence = await getAbsence(db, guildId, absenceId);
  const all = await gatherShortages(db, guildId, clock.now());
  const shortages = all.filter(({ startsAt }) => coversMoment(absence, startsAt));
  return { ...toAbsenceView(actor, absence), shortages };
}
