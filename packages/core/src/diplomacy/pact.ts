/** What two guilds agreed on. War is agreed by one of them alone. */
export const pactKinds = ["alliance", "nonAggression", "war"] as const;

export type PactKind = (typeof pactKinds)[number];

/** How the guild stands to a foreign one, for a time. */
export type Pact = {
  readonly pactId: number;
  readonly kind: PactKind;
  /** ISO dates in the guild's time zone; the last day counts. */
  readonly fromOn: string;
  /** Null for good. */
  readonly untilOn: string | null;
  readonly agreedAt: Temporal.Instant;
  /** When officers ended it before its time. */
  readonly endedAt: Temporal.Instant | null;
};

/** The guild's calendar day at that moment. */
export function guildDay(at: Temporal.Instant, timeZone: string): string {
  return at.toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

export function isInForce({ fromOn, untilOn, endedAt }: Pact, today: string): boolean {
  return endedAt === null && fromOn <= today && (untilOn === null || today <= untilOn);
}

/** The pact that counts today: of several in force the one that was agreed last. */
export function findPactInForce<Each extends Pact>(pacts: readonly Each[], today: string): Each | null {
  const standing = pacts.filter((pact) => isInForce(pact, today));
  const [newest] = standing.toSorted(
    (one, other) => Temporal.Instant.compare(other.agreedAt, one.agreedAt) || other.pactId - one.pactId,
  );
  return newest ?? null;
}

/** Whether guilds under it are friends: one asks the other about whoever leaves it. */
export function isFriendly(kind: PactKind): boolean {
  return kind !== "war";
}
