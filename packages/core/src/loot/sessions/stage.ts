import type { Hundredths } from "../../hundredths.ts";
import type { LootMode } from "./modes.ts";

/** One way of finding a winner, and what holds in it. A sale has several when the next is to begin where nobody wanted it. */
export type Stage = {
  readonly mode: LootMode;
  /** Interests that may take part; null for all. */
  readonly interests: readonly string[] | null;
  readonly minutes: number;
  /** The least that a bid says, or elsewhere the price; zero where it is free. */
  readonly minimum: Hundredths;
  /** The same for whoever wants it for anything but the main build. */
  readonly offSpecMinimum: Hundredths;
  /** The interest that pays `minimum`. */
  readonly mainInterest: string;
  /** By how much a bid has to go beyond the one that leads. */
  readonly increment: Hundredths;
  /** A bid that changes something within so many minutes before the end moves the end; 0 where none does. */
  readonly antiSnipeMinutes: number;
};

/** The least that somebody pays who wants it for this. */
export function minimumFor(
  stage: Pick<Stage, "minimum" | "offSpecMinimum" | "mainInterest">,
  interest: string,
): Hundredths {
  return interest === stage.mainInterest ? stage.minimum : stage.offSpecMinimum;
}

/** Whether a stage is open to whoever wants it for this. */
export function takesInterest({ interests }: Pick<Stage, "interests">, interest: string): boolean {
  return interests === null || interests.includes(interest);
}
