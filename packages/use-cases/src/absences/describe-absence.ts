import type { Absence } from "@guildhall/core/absences";
import type { AuditValues } from "@guildhall/core/audit";

/** Days and state. The reason is the person's own, and the audit stays. */
export function describeAbsence({ fromOn, untilOn, state }: Absence): AuditValues {
  return { fromOn, untilOn, absenceState: state };
}
