/** What happens to the slots of a schedule that passed while nobody ran it. */
export type CatchUpPolicy =
  /** The last one stands for all: a card that is redrawn, a check of what is true now. */
  | "run-once"
  /** Each counts by itself: points that decay once a week. */
  | "run-each"
  /** None: a reminder that comes too late is noise. */
  | "skip";

/** The slots that are still to be run, in their order. */
export function slotsToRun(
  missed: readonly Temporal.Instant[],
  policy: CatchUpPolicy,
): readonly Temporal.Instant[] {
  const inOrder = missed.toSorted(Temporal.Instant.compare);
  switch (policy) {
    case "run-once":
      return inOrder.slice(-1);
    case "run-each":
      return inOrder;
    case "skip":
      return [];
  }
}
