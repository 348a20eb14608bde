import { type Actor, hasRight, isSelf } from "@guildhall/core";
import type { Absence } from "@guildhall/core/absences";
import type { NamedAbsence } from "@guildhall/db/absences";

/** A leave as others see it. */
export type AbsenceView = Omit<Absence, "saidAt"> & {
  readonly name: string;
  readonly userId: string | null;
  readonly isOwn: boolean;
};

/** Without the reason, where it is not the reader's to know: it is the person's, the officers', or shared. */
export function toAbsenceView(actor: Actor, { saidAt: _saidAt, ...absence }: NamedAbsence): AbsenceView {
  const isOwn = isSelf(actor, absence.userId);
  const mayRead = isOwn || absence.isReasonShared || hasRight(actor, "absences.view-reasons");
  return { ...absence, reason: mayRead ? absence.reason : null, isOwn };
}
