/** Where a leave is in its life. */
export const absenceStates = ["planned", "active", "over"] as const;

export type AbsenceState = (typeof absenceStates)[number];

/** The days of a leave: whole days by the clock of whoever is away. */
export type AbsenceTime = {
  /** First day, `2026-12-24`. */
  readonly fromOn: string;
  /** Last day; null while nobody knows. */
  readonly untilOn: string | null;
  /** IANA name of the zone in which those days begin and end. */
  readonly timeZone: string;
  readonly startsAt: Temporal.Instant;
  /** First moment after the leave; null while nobody knows. */
  readonly endsAt: Temporal.Instant | null;
};

/** A planned pause of one member. */
export type Absence = AbsenceTime & {
  readonly absenceId: number;
  readonly memberId: number;
  readonly state: AbsenceState;
  /** What the person says of it. Only officers read it unless it is shared. */
  readonly reason: string | null;
  readonly isReasonShared: boolean;
  /** When the guild was told of these days. */
  readonly saidAt: Temporal.Instant;
};

/** Where the leave is at this moment. */
export function stateOfAbsence(
  { startsAt, endsAt }: Pick<AbsenceTime, "startsAt" | "endsAt">,
  now: Temporal.Instant,
): AbsenceState {
  if (endsAt && Temporal.Instant.compare(endsAt, now) <= 0) return "over";
  return Temporal.Instant.compare(startsAt, now) <= 0 ? "active" : "planned";
}

/** Whether the person is away at this moment by this leave. */
export function coversMoment(
  { startsAt, endsAt }: Pick<AbsenceTime, "startsAt" | "endsAt">,
  moment: Temporal.Instant,
): boolean {
  const hasBegun = Temporal.Instant.compare(startsAt, moment) <= 0;
  return hasBegun && (endsAt === null || Temporal.Instant.compare(moment, endsAt) < 0);
}

/** Whether the person was ever away by it: a leave that ended before it began was called off. */
export function wasTaken({ startsAt, endsAt }: Pick<AbsenceTime, "startsAt" | "endsAt">): boolean {
  return endsAt === null || Temporal.Instant.compare(startsAt, endsAt) < 0;
}
