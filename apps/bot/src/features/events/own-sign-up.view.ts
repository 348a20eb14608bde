import type { PlayedAs } from "@guildhall/core/events";
import type { GameProfile } from "@guildhall/core/games";
import { type Translate, translateClass } from "@guildhall/i18n";
import type { OwnSignUp } from "@guildhall/use-cases/events";
import { type APISelectMenuOption, escapeMarkdown } from "discord.js";

/** What the card cannot say to one person: the place in line, and as what they come or could come. */
export function describeOwnSignUp(t: Translate, { event, signUp, place, choices }: OwnSignUp): string {
  const title = escapeMarkdown(event.title);
  const role = signUp.role && t(`shell.roles.${signUp.role}`);
  const isLineOfRole = signUp.role !== null && signUp.role in event.rules.roleSeats;
  const waiting = (number: number) =>
    isLineOfRole && role
      ? t("events.signUp.waitingAs", { title, role, place: number })
      : t("events.signUp.waiting", { title, place: number });
  const coming = role && choices.length === 0 && t("events.signUp.comesAs", { title, role });
  const question = choices.length > 0 && t("events.signUp.askRole", { title });
  return [place === null ? coming : waiting(place), question].filter(Boolean).join("\n");
}

/** As what somebody can come, for a select; Discord shows 25. */
export function roleOptions(
  t: Translate,
  profile: Pick<GameProfile, "classes">,
  { signUp, choices }: Pick<OwnSignUp, "signUp" | "choices">,
): readonly APISelectMenuOption[] {
  return choices.slice(0, 25).map(({ role, classKey }) => ({
    label: nameOf(t, profile, { role, classKey }).slice(0, 100),
    value: `${role}:${classKey ?? ""}`,
    default: role === signUp.role && classKey === signUp.classKey,
  }));
}

function nameOf(
  t: Translate,
  { classes }: Pick<GameProfile, "classes">,
  { role, classKey }: PlayedAs,
): string {
  const gameClass = classes.find(({ key }) => key === classKey);
  const words = [role && t(`shell.roles.${role}`), gameClass && translateClass(t, gameClass)];
  return words.filter(Boolean).join(" · ");
}
