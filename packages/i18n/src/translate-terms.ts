import type { Reason, Result } from "@guildhall/core/attendance";
import type { Answer } from "@guildhall/core/events";
import { type EventPreset, type GameClass, games, profileOf } from "@guildhall/core/games";
import { knownSlots } from "@guildhall/core/items";
import type { Translate } from "./translate.ts";

/** A key that is put together cannot be checked by the compiler; messages.test.ts looks up every term instead. */
type DynamicTranslate = (key: string, values: Readonly<Record<string, number>>) => string;

export function translateAnswer(t: Translate, answer: Answer): string {
  return (t as DynamicTranslate)(`events.answers.${answer}`, {});
}

export function translateResult(t: Translate, result: Result): string {
  return (t as DynamicTranslate)(`attendance.results.${result}`, {});
}

/** Why somebody got a result, with its numbers. */
export function translateReason(t: Translate, { code, values }: Reason): string {
  return (t as DynamicTranslate)(`attendance.why.${code}`, values);
}

/** What the profile of a game names by a key: its word is at `settings.games.<kind>.<key>`. */
export type GameTerm =
  | "titles"
  | "power"
  | "weapons"
  | "classes"
  | "parties"
  | "interests"
  | "grades"
  | "ranks"
  | "events"
  | "contracts";

export function translateGameTerm(t: Translate, kind: GameTerm, key: string): string {
  return (t as DynamicTranslate)(`settings.games.${kind}.${key}`, {});
}

/** What is planned again and again: by the guild's own title, or by the game's word. */
export function translatePreset(t: Translate, { key, title }: Pick<EventPreset, "key" | "title">): string {
  return title ?? translateGameTerm(t, "events", key);
}

/** A class by the name that its players use. */
export function translateClass(t: Translate, { key, name }: Pick<GameClass, "key" | "name">): string {
  return name ?? translateGameTerm(t, "classes", key);
}

const weapons: ReadonlySet<string> = new Set(
  games.flatMap((game) => profileOf(game).weapons.map(({ key }) => key)),
);

/** Where an item is worn: the word of a weapon or of a slot that is known, else as it was written. */
export function translateSlot(t: Translate, slot: string): string {
  if (weapons.has(slot)) return translateGameTerm(t, "weapons", slot);
  const known = knownSlots.find((one) => one === slot);
  return known ? t(`items.slots.${known}`) : slot;
}
