import type { FoundName } from "../items/index.ts";
import type { LineAnswer } from "./drops.input.ts";
import type { DropLine } from "./read-drop-list.ts";

/** From here on nobody is asked, provided that the next one is far behind. */
const sureFrom = 0.9;
const farBehind = 0.1;
const candidateLimit = 5;

/** Which item a line means. */
export type MatchedDropLine = DropLine & {
  /** Null where it is not clear, or where the line is left out. */
  readonly itemId: number | null;
  /** What may be meant, the likeliest first; empty where nothing of the catalogue is. */
  readonly candidateIds: readonly number[];
  /** Whether an officer still has to say which item it is. */
  readonly isOpen: boolean;
};

/** Which item a line means, by what an officer said or else by the names that answer best. */
export function matchDropLine(
  line: DropLine,
  found: readonly FoundName[],
  answer: LineAnswer | undefined,
): MatchedDropLine {
  const candidateIds = found.slice(0, candidateLimit).map(({ itemId }) => itemId);
  if (answer) return { ...line, itemId: answer.itemId, candidateIds, isOpen: false };
  const itemId = findSure(found);
  return { ...line, itemId, candidateIds, isOpen: itemId === null };
}

function findSure([first, second]: readonly FoundName[]): number | null {
  if (!first || first.score < sureFrom) return null;
  const isAlone =
    !second || first.score - second.score >= farBehind || (first.score === 1 && second.score < 1);
  return isAlone ? first.itemId : null;
}
