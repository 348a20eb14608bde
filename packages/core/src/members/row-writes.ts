import type { Hundredths } from "../hundredths.ts";
import type { Build } from "./character.ts";
import type { SheetField } from "./sheet-columns.ts";

/** Why a cell is not written, while the rest of its row is. */
export const leftOutCauses = [
  "rankUnknown",
  "rankTooHigh",
  "classUnknown",
  "classNeeded",
  "roleUnknown",
  "profileKept",
  "openedBefore",
  "noteTooLong",
] as const;

export type LeftOut = {
  readonly field: SheetField;
  readonly cause: (typeof leftOutCauses)[number];
  readonly text: string;
};

/** What a row writes, beside the member whom it may bring. */
export type RowWrites = {
  /** Null leaves the rank alone. */
  readonly rank: { readonly before: number | null; readonly after: number } | null;
  /** Characters that are made; the first of somebody without any is the main. */
  readonly characterNames: readonly string[];
  /** What the first of them plays, or the main that has no build yet. */
  readonly build: Pick<Build, "classKey" | "role" | "power"> | null;
  readonly points: Hundredths | null;
  readonly gear: Hundredths | null;
  readonly note: string | null;
  /** For somebody who is new to the roster. */
  readonly joinedOn: string | null;
};

/** Notes that a cell is not written; null, for the value in its place. */
export type LeaveOut = (field: SheetField, cause: LeftOut["cause"], text: string) => null;
