import type { AbsenceOnLine, LeaveView, OwnAbsence } from "../absences.loaders.ts";

/** A leave that is opened, with whose it is. */
export type OpenAbsence = Omit<OwnAbsence, "saidAt"> & Pick<AbsenceOnLine, "name" | "isOwn">;

/** The leave with this number: an own one, or one on the time line. */
export function findOpenAbsence({ own, line }: LeaveView, open: string): OpenAbsence | undefined {
  const isIt = ({ absenceId }: { readonly absenceId: number }) => String(absenceId) === open;
  const mine = own.find(isIt);
  return mine ? { ...mine, name: "", isOwn: true } : line?.absences.find(isIt);
}
