import { type Language, languages } from "@guildhall/core";
import {
  type OnboardingStep,
  onboardingSteps,
  type Purpose,
  playsAlong,
  purposes,
} from "@guildhall/core/members";
import { lampColour, type MessageView, row } from "@guildhall/discord-views";
import { type Translate, translateLanguage, translatorFor } from "@guildhall/i18n";
import type { OnboardingView } from "@guildhall/use-cases/members";
import { type APIMessageTopLevelComponent, escapeMarkdown } from "discord.js";
import {
  characterButton,
  characterSelects,
  describeCharacter,
  type OnboardingControls,
  type ShownOnboarding,
} from "./onboarding-character.view.ts";

/** One question at a time, for nobody else to see. */
export function renderOnboarding(shown: ShownOnboarding, controls: OnboardingControls): MessageView {
  const { view, t } = shown;
  const progress = describeProgress(shown);
  return {
    embeds: [
      {
        title: t("members.onboarding.title", { guild: escapeMarkdown(view.guildName) }),
        color: lampColour,
        description: describeStep(shown),
        ...(progress ? { footer: { text: progress } } : {}),
      },
    ],
    components: componentsOf(shown, controls),
  };
}

/** Those that this person has before them: not everybody is asked for a character. */
function stepsOf({ newcomer: { purpose } }: OnboardingView): readonly OnboardingStep[] {
  return onboardingSteps.filter(
    (step) =>
      step !== "begin" && step !== "done" && (step !== "profile" || purpose === null || playsAlong(purpose)),
  );
}

function describeProgress({ view, step, t }: ShownOnboarding): string | undefined {
  const steps = stepsOf(view);
  const place = steps.indexOf(step);
  return place < 0 ? undefined : t("members.onboarding.progress", { step: place + 1, steps: steps.length });
}

function describeStep({ view, step, t }: ShownOnboarding): string {
  switch (step) {
    case "begin":
    case "language":
      return languages.map((language) => translatorFor(language)("members.onboarding.language")).join("\n");
    case "purpose":
      return t("members.onboarding.purpose");
    case "profile":
      return [t("members.onboarding.profile"), ...describeCharacter(view, t)].join("\n");
    case "rules":
      return [view.rules ?? t("members.onboarding.noRules"), `**${t("members.onboarding.recorded")}**`].join(
        "\n\n",
      );
    case "done":
      return [
        isApplicant(view) ? t("members.onboarding.doneApplicant") : t("members.onboarding.done"),
        ...describeAnswers(view, t),
      ].join("\n");
  }
}

function describeAnswers(view: OnboardingView, t: Translate): readonly string[] {
  const { purpose } = view.newcomer;
  if (purpose === null) return [];
  const why = t(`members.purposes.${purpose}.name`);
  return [why, ...(playsAlong(purpose) ? describeCharacter(view, t) : [])];
}

function componentsOf(
  shown: ShownOnboarding,
  controls: OnboardingControls,
): readonly APIMessageTopLevelComponent[] {
  const { view, step, t, language } = shown;
  const { goTo, acceptRules } = controls;
  const back = (to: OnboardingStep) => goTo.component({ step: to }, { label: t("members.onboarding.back") });
  switch (step) {
    case "begin":
    case "language":
      return [row(...inOrder(language).map((one) => languageButton(one, shown, controls)))];
    case "purpose":
      return [row(purposeSelect(shown, controls)), row(back("language"))];
    case "profile":
      return [...characterSelects(shown, controls), row(characterButton(shown, controls), back("purpose"))];
    case "rules": {
      const { purpose } = view.newcomer;
      const accept = { label: t("members.onboarding.accept"), style: "primary" } as const;
      const before = purpose !== null && playsAlong(purpose) ? "profile" : "purpose";
      return [row(acceptRules.component({}, accept), back(before))];
    }
    case "done": {
      const change = goTo.component({ step: "purpose" }, { label: t("members.onboarding.change") });
      return [row(...(isApplicant(view) ? [applyComponent(shown, controls)] : []), change)];
    }
  }
}

/** Whoever came to apply fills in the guild's form, with what they said here already in it. */
function isApplicant({ newcomer, takesApplications }: OnboardingView): boolean {
  return newcomer.purpose === "applicant" && takesApplications;
}

const applyComponent = ({ t }: ShownOnboarding, { apply }: OnboardingControls) =>
  apply.component({}, { label: t("recruitment.panel.apply"), style: "primary" });

const inOrder = (first: Language) => [first, ...languages.filter((one) => one !== first)];

function languageButton(
  language: Language,
  { language: offered }: ShownOnboarding,
  { chooseLanguage }: OnboardingControls,
) {
  const style = language === offered ? "primary" : "secondary";
  return chooseLanguage.component(
    { language },
    { label: translateLanguage(translatorFor(language), language), style },
  );
}

function purposeSelect({ view, t }: ShownOnboarding, { choosePurpose }: OnboardingControls) {
  const option = (value: Purpose) => ({
    value,
    label: t(`members.purposes.${value}.name`),
    description: t(`members.purposes.${value}.meaning`),
    default: value === view.newcomer.purpose,
  });
  return choosePurpose.component(
    {},
    { placeholder: t("members.onboarding.choosePurpose"), options: purposes.map(option) },
  );
}
