import type { ChangeGameProfileInput } from "@guildhall/core/settings";
import type { GameProfileView } from "@guildhall/use-cases/settings";
import { type ClassRoles, listChangedClasses } from "./class-roles.ts";
import {
  type GameEventRow,
  listChangedRows,
  listEventRows,
  readEventRow,
  toGameProfileChange,
} from "./game-event-rows.ts";
import { listChangedShapes, type PartySeats } from "./party-seats.ts";

/** What somebody has in hand of the game as the guild plays it. */
export type GameDraft = {
  /** Left out while no event was touched. */
  readonly rows?: readonly GameEventRow[];
  readonly classRoles: ClassRoles;
  readonly partySeats: PartySeats;
};

export const untouched: GameDraft = { classRoles: {}, partySeats: {} };

/** What differs from what is stored. */
export function listGameChanges(view: GameProfileView, { rows, classRoles, partySeats }: GameDraft) {
  const stored = listEventRows(view);
  return {
    events: listChangedRows(stored, rows ?? stored),
    classes: listChangedClasses(view.profile, classRoles),
    shapes: listChangedShapes(view.profile, partySeats),
  };
}

/** What to save, in one go; undefined while something of it is not allowed. */
export function toGameChange(view: GameProfileView, draft: GameDraft): ChangeGameProfileInput | undefined {
  const stored = listEventRows(view);
  const { rows = stored } = draft;
  const { classes, shapes } = listGameChanges(view, draft);
  const isWrong =
    rows.some((row) => readEventRow(row) === undefined) ||
    classes.some(({ after }) => after.length === 0) ||
    shapes.some(({ after }) => after === undefined);
  if (isWrong) return undefined;
  const classRoles = classes.map(({ gameClass, after }) => [gameClass.key, [...after]]);
  const partySeats = shapes.map(({ shape, after = [] }) => [
    shape.key,
    after.map(({ count, roles }) => ({ count, roles: [...roles] })),
  ]);
  return {
    ...toGameProfileChange(stored, rows),
    ...(classRoles.length > 0 && { classRoles: Object.fromEntries(classRoles) }),
    ...(partySeats.length > 0 && { partySeats: Object.fromEntries(partySeats) }),
  };
}
