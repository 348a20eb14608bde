import type { Absence } from "./absence.ts";

/** Name of the job by which a leave begins and ends by itself. */
export const moveAbsenceJob = "absences.move";

/** When a leave moves on. The slot names the moment too: days that are changed get runs of their own. */
export function listMoves({
  absenceId,
  startsAt,
  endsAt,
}: Pick<Absence, "absenceId" | "startsAt" | "endsAt">): readonly {
  readonly slot: string;
  readonly dueAt: Temporal.Instant;
}[] {
  return [startsAt, ...(endsAt ? [endsAt] : [])].map((dueAt) => ({
    slot: `${absenceId}-${dueAt.epochMilliseconds}`,
    dueAt,
  }));
}

export function readMovedAbsence(slot: string): number {
  return Number(slot.split("-")[0]);
}
