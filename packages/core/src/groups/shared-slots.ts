import { countAvailability, type Slot, type WeeklyPerson } from "../absences/index.ts";

/** Of one person there is nothing in common. */
const fewestPeople = 2;

export type SharedSlots = {
  /** Parts of the week, by the guild's clock, in which all who said when they can play can. */
  readonly slots: readonly Slot[];
  readonly saidCount: number;
};

/** When people who play together can; null while fewer than two said so. */
export function sharedSlots(
  people: readonly WeeklyPerson[],
  clock: { readonly timeZone: string; readonly now: Temporal.Instant },
): SharedSlots | null {
  const said = people.filter(({ free }) => free.length > 0);
  if (said.length < fewestPeople) return null;
  // Whoever said only when they never can is free at no time that is known, and rules out those.
  const counts = countAvailability(people, clock);
  const slots = counts.filter(({ free, never }) => free === said.length && never === 0);
  return { slots: slots.map(({ slot }) => slot), saidCount: said.length };
}
