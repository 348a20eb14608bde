import type { ChangeGameProfileInput } from "@guildhall/core/settings";
import type { GameProfileView } from "@guildhall/use-cases/settings";

/** One event that is planned again and again, as its row holds it while somebody edits it. */
export type GameEventRow = {
  /** Of the game's profile; null for an event that only this guild knows. */
  readonly key: string | null;
  /** Stays while the row is edited. */
  readonly rowId: string;
  /** What the guild calls an event of its own; the game's own events are called by their key. */
  readonly title: string;
  /** Empty where it is decided each time. */
  readonly minutes: string;
  readonly points: string;
  readonly isOff: boolean;
};

type EventValues = {
  readonly durationMinutes: number | null;
  readonly rewardPoints: number;
};

export function listEventRows({ shipped, overrides }: GameProfileView): readonly GameEventRow[] {
  const ofGame = shipped.eventPresets.map((preset) => {
    const override = overrides.eventPresets[preset.key];
    return {
      key: preset.key,
      rowId: preset.key,
      title: "",
      isOff: override?.isOff ?? false,
      ...textsOf(override ?? preset),
    };
  });
  const own = overrides.ownPresets.map((preset, index) => ({
    key: null,
    rowId: `own-${index + 1}`,
    title: preset.title,
    isOff: false,
    ...textsOf(preset),
  }));
  return [...ofGame, ...own];
}

/** The row of an event that the guild adds to these. */
export function newEventRow(rows: readonly GameEventRow[]): GameEventRow {
  const taken = new Set(rows.map(({ rowId }) => rowId));
  let number = 1;
  while (taken.has(`new-${number}`)) number += 1;
  const rowId = `new-${number}`;
  return { key: null, rowId, title: "", minutes: "60", points: "10", isOff: false };
}

/** What its texts say; undefined when they are not allowed. */
export function readEventRow({ key, title, minutes, points }: GameEventRow): EventValues | undefined {
  const durationMinutes = minutes.trim() === "" ? null : readWhole(minutes, { min: 5, max: 24 * 60 });
  const rewardPoints = readWhole(points, { min: 0, max: 100_000 });
  const isNamed = key !== null || title.trim() !== "";
  if (durationMinutes === undefined || rewardPoints === undefined || !isNamed) return undefined;
  return { durationMinutes, rewardPoints };
}

/** The rows that differ from what is stored, and those that are gone. */
export function listChangedRows(stored: readonly GameEventRow[], rows: readonly GameEventRow[]) {
  const known = new Map(stored.map((row) => [row.rowId, row]));
  const left = new Set(rows.map(({ rowId }) => rowId));
  const changed = rows.flatMap((after) => {
    const before = known.get(after.rowId);
    return before && isSameRow(before, after) ? [] : [{ before, after }];
  });
  const removed = stored
    .filter(({ rowId }) => !left.has(rowId))
    .map((before) => ({ before, after: undefined }));
  return [...changed, ...removed];
}

/** What to save: the changed events of the game, and all of the guild's own once one of them changed. */
export function toGameProfileChange(
  stored: readonly GameEventRow[],
  rows: readonly GameEventRow[],
): ChangeGameProfileInput {
  const changed = listChangedRows(stored, rows);
  const ofGame = changed.flatMap(({ after }) => {
    const values = after && readEventRow(after);
    return after?.key && values ? [[after.key, { ...values, isOff: after.isOff }] as const] : [];
  });
  const ownPresets = rows.flatMap((row) => {
    const values = row.key === null ? readEventRow(row) : undefined;
    return values ? [{ title: row.title.trim(), ...values }] : [];
  });
  const hasOwn = changed.some(({ before, after }) => (after ?? before)?.key === null);
  return {
    ...(ofGame.length > 0 && { eventPresets: Object.fromEntries(ofGame) }),
    ...(hasOwn && { ownPresets }),
  };
}

function textsOf({ durationMinutes, rewardPoints }: EventValues): Pick<GameEventRow, "minutes" | "points"> {
  return { minutes: durationMinutes === null ? "" : String(durationMinutes), points: String(rewardPoints) };
}

function isSameRow(one: GameEventRow, other: GameEventRow): boolean {
  const textOf = (row: GameEventRow) =>
    [row.title.trim(), row.minutes.trim(), row.points.trim(), row.isOff].join("\n");
  return textOf(one) === textOf(other);
}

function readWhole(
  text: string,
  { min, max }: { readonly min: number; readonly max: number },
): number | undefined {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  return Number.isInteger(value) && value >= min && value <= max ? value : undefined;
}
