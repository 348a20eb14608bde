import type { Language } from "@guildhall/core";
import type { Role } from "@guildhall/core/games";
import { type OnboardingStep, rolesToChoose } from "@guildhall/core/members";
import { row } from "@guildhall/discord-views";
import { type Translate, translateClass, translateGameTerm } from "@guildhall/i18n";
import type { OnboardingView } from "@guildhall/use-cases/members";
import { type APIMessageTopLevelComponent, escapeMarkdown } from "discord.js";
import type { Button } from "#bot/discord/define-button.ts";
import type { Select } from "#bot/discord/define-select.ts";

type NoParams = Record<never, never>;

/** What a newcomer can press. */
export type OnboardingControls = {
  readonly chooseLanguage: Button<{ language: Language }>;
  readonly choosePurpose: Select<NoParams>;
  readonly chooseWeapons: Select<NoParams>;
  readonly chooseClass: Select<NoParams>;
  readonly chooseRole: Select<NoParams>;
  readonly writeCharacter: Button<NoParams>;
  readonly acceptRules: Button<NoParams>;
  /** Opens the form of those who want to join. */
  readonly apply: Button<NoParams>;
  /** Shows a step again that was answered. */
  readonly goTo: Button<{ step: OnboardingStep }>;
};

export type ShownOnboarding = {
  readonly view: OnboardingView;
  /** Where the person stands, or what the person wants to answer anew. */
  readonly step: OnboardingStep;
  /** Of the person. */
  readonly t: Translate;
  /** What Discord speaks to the person, offered first. */
  readonly language: Language;
};

/** What is known of the character, and what is missing. */
export function describeCharacter({ newcomer, game }: OnboardingView, t: Translate): readonly string[] {
  const { characterName, classKey, role, power, timeZone } = newcomer;
  const gameClass = game.classes.find(({ key }) => key === classKey);
  const line = (name: string, value: string | null) =>
    t("members.onboarding.line", { name, value: `**${value ?? t("members.onboarding.missing")}**` });
  return [
    line(t("members.onboarding.name"), characterName === null ? null : escapeMarkdown(characterName)),
    ...(game.classes.length > 0
      ? [line(t("members.onboarding.class"), gameClass ? translateClass(t, gameClass) : null)]
      : []),
    ...(game.classes.length + game.roles.length > 0
      ? [line(t("members.onboarding.role"), role && t(`shell.roles.${role}`))]
      : []),
    ...(power === null
      ? []
      : [line(t("members.onboarding.power"), t("members.onboarding.amount", { power }))]),
    ...(timeZone === null ? [] : [line(t("members.onboarding.timeZone"), timeZone)]),
  ];
}

/** The class by its two weapons where they make it, since no list holds them all; and the role where it is not said by that. */
export function characterSelects(
  { view, t }: ShownOnboarding,
  { chooseWeapons, chooseClass, chooseRole }: OnboardingControls,
): readonly APIMessageTopLevelComponent[] {
  const { game, newcomer } = view;
  const gameClass = game.classes.find(({ key }) => key === newcomer.classKey);
  const weapons = game.weapons.map(({ key }) => ({
    value: key,
    label: translateGameTerm(t, "weapons", key),
    default: gameClass?.weapons?.includes(key) ?? false,
  }));
  const classes = game.classes.map((one) => ({
    value: one.key,
    label: translateClass(t, one),
    default: one.key === newcomer.classKey,
  }));
  const possible = rolesToChoose(game, newcomer.classKey);
  const roles = possible.map((role: Role) => ({
    value: role,
    label: t(`shell.roles.${role}`),
    default: role === newcomer.role,
  }));
  const two = { minValues: 2, maxValues: 2 };
  return [
    ...(weapons.length > 0
      ? [
          row(
            chooseWeapons.component(
              {},
              { ...two, placeholder: t("members.onboarding.weapons"), options: weapons },
            ),
          ),
        ]
      : []),
    ...(weapons.length === 0 && classes.length > 0
      ? [row(chooseClass.component({}, { placeholder: t("members.onboarding.class"), options: classes }))]
      : []),
    ...(roles.length > 1
      ? [row(chooseRole.component({}, { placeholder: t("members.onboarding.role"), options: roles }))]
      : []),
  ];
}

/** Opens what is typed: the name, the power and the time zone. */
export function characterButton({ view, t }: ShownOnboarding, { writeCharacter }: OnboardingControls) {
  const style = view.newcomer.characterName === null ? "primary" : "secondary";
  return writeCharacter.component({}, { label: t("members.onboarding.character"), style });
}
