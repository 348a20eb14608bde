import type { Role } from "../../games/index.ts";
import { Refusal } from "../../refusal.ts";

/** A role that the guild looks for, and how many it wants to have of it. */
export type RoleOpening = { readonly role: Role; readonly wanted: number; readonly isOpen: boolean };

/** An opening as it stands now. */
export type LiveOpening = RoleOpening & {
  /** Members and people on trial whose main build plays the role. */
  readonly have: number;
  /** Seats that nobody has; 0 while the role is closed. */
  readonly vacancies: number;
};

/** More of one role than any guild has members. */
export const maxWanted = 500;

/** The openings with what is left of each. `played` holds the role of every member who is active or on trial. */
export function countVacancies(
  openings: readonly RoleOpening[],
  played: readonly Role[],
): readonly LiveOpening[] {
  return openings.map((opening) => {
    const have = played.filter((role) => role === opening.role).length;
    return { ...opening, have, vacancies: opening.isOpen ? Math.max(0, opening.wanted - have) : 0 };
  });
}

/** Roles for which somebody can apply. */
export function openRoles(openings: readonly LiveOpening[]): readonly Role[] {
  return openings.filter(({ vacancies }) => vacancies > 0).map(({ role }) => role);
}

/**
 * Refuses a role that is closed or full, with those that are open. A guild that named no roles takes anybody, and so does
 * a form that asks for none.
 */
export function requireOpenRole(openings: readonly LiveOpening[], role: Role | null): void {
  if (openings.length === 0 || role === null) return;
  const open = openRoles(openings);
  if (open.includes(role)) return;
  if (open.length === 0) throw new Refusal("recruitment.nothingOpen");
  throw new Refusal("recruitment.roleClosed", { role, roles: open.join(", ") });
}
