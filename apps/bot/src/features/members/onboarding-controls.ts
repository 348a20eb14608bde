import type { Language } from "@guildhall/core";
import type { OnboardingStep } from "@guildhall/core/members";
import type { Translate } from "@guildhall/i18n";
import type { OnboardingView } from "@guildhall/use-cases/members";
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
