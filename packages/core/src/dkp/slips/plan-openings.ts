import type { Hundredths } from "../../hundredths.ts";
import type { NewEntry } from "../entry.ts";

/** Code of an entry that opens an account with what a sheet said. */
const bySheet = "bySheet";

export type Openings = {
  /** Names the import. */
  readonly importKey: string;
  /** A person may stand in several lines of a sheet, as main and as alt. */
  readonly lines: readonly {
    readonly line: number;
    readonly memberId: number;
    readonly amount: Hundredths;
  }[];
  readonly at: Temporal.Instant;
  /** Whether the lines hold gear points: a sheet opens both accounts of a person in one line. */
  readonly isGear: boolean;
};

/** What balances of a sheet become: the first rows of the accounts. */
export function planOpenings({ importKey, lines, at, isGear }: Openings): readonly NewEntry[] {
  return lines.map(({ line, memberId, amount }) => ({
    memberId,
    kind: "import",
    amount,
    reason: bySheet,
    eventId: null,
    reversesEntryId: null,
    effectiveAt: at,
    idempotencyKey: `${openingKeys(importKey)}${isGear ? "gear:" : ""}${line}`,
  }));
}

/** What the keys of all rows of an import begin with. */
export function openingKeys(importKey: string): string {
  return `import:${importKey}:`;
}
