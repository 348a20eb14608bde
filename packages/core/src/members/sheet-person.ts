import type { Matchable } from "./match-names.ts";
import type { BalanceField } from "./sheet-columns.ts";

/** Somebody of the roster or of the server, with what a sheet could change. */
export type SheetPerson = Matchable & {
  readonly name: string;
  /** Null for somebody who is in the server only. */
  readonly memberId: number | null;
  readonly userId: string | null;
  readonly rankId: number | null;
  readonly characterNames: readonly string[];
  /** Whether the profile says already what the person plays. */
  readonly hasBuild: boolean;
  /** What an earlier sheet opened of the person's accounts in the pool. */
  readonly opened: readonly BalanceField[];
};
