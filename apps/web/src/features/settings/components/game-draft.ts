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
import { listChangedLimits, type WishLimits } from "./wish-limits.ts";

/** What somebody has in hand of the game as the guild plays it. */
export type GameDraft = {
  /** Left out while no event was touched. */
  readonly rows?: readonly GameEventRow[];
  readonly classRoles: ClassRoles;
  readonly partySeats: PartySeats;
  readonly wishLimits: WishLimits;
};

export const untouched: GameDraft = { classRoles: {}, partySeats: {}, wishLimits: {} };

/** What differs from what is stored. */
export function listGameChanges(view: GameProfileView, draft: GameDraft) {
  const { rows, classRoles, partySeats, wishLimits } = draft;
  const stored = listEventRows(view);
  return {
    events: listChangedRows(stored, rows ?? stored),
    classes: listChangedClasses(view.profile, classRoles),
    shapes: listChangedShapes(view.profile, partySeats),
    limits: listChangedLimits(view.profile, wishLimits),
  };
}

/** What to save, in one go; undefined while something of it is not allowed. */
export function toGameChange(view: GameProfileView, draft: GameDraft): ChangeGameProfileInput | undefined {
  const stored = listEventRows(view);
  const { rows = stored } = draft;
  const { classes, shapes, limits } = listGameChanges(view, draft);
  const isWrong =
    rows.some((row) => readEventRow(row) === undefined) ||
    classes.some(({ after }) => after.length === 0) ||
    [...shapes, ...limits].some(({ after }) => after === undefined);
  if (isWrong) return undefined;
  const classRoles = classes.map(({ gameClass, after }) => [gameClass.key, [...after]]);
  const partySeats = shapes.map(({ shape, after = [] }) => [
    shape.key,
    after.map(({ count, roles }) => ({ count, roles: [...roles] })),
  ]);
  const wishLimits = limits.map(({ interest, after }) => [interest.key, after]);
  return {
    ...toGameProfileChange(stored, rows),
    ...(classRoles.length > 0 && { classRoles: Object.fromEntries(classRoles) }),
    ...(wishLimits.length > 0 && { wishLimits: Object.fromEntries(wishLimits) }),
    ...(partySeats.length > 0 && { partySeats: Object.fromEntries(partySeats) }),
  };
}
