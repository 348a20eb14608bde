import { languages } from "@guildhall/core";
import { type AnswerOnboardingInput, answerOnboardingInput, onboardingSteps } from "@guildhall/core/members";
import type { MessageView } from "@guildhall/discord-views";
import { translatorFor } from "@guildhall/i18n";
import { answerOnboarding, beginOnboarding, type OnboardingView } from "@guildhall/use-cases/members";
import { z } from "zod";
import { type Update, update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineModal } from "#bot/discord/define-modal.ts";
import { defineSelect } from "#bot/discord/define-select.ts";
import { parseInput } from "#bot/discord/parse-input.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { applyButton } from "../recruitment/index.ts";
import { renderOnboarding } from "./onboarding.view.ts";
import type { OnboardingControls } from "./onboarding-character.view.ts";

const noParams = z.object({});

/** On the panel for newcomers: goes on where the person stands. */
export const beginOnboardingButton = defineButton({
  feature: "members",
  name: "begin",
  version: 1,
  params: noParams,
  run: async (request) => show(request, await beginOnboarding(request.context, request.actor)),
});

const chooseLanguage = defineButton({
  feature: "members",
  name: "newcomer-language",
  version: 1,
  params: z.object({ language: z.enum(languages) }),
  run: async (request, { language }) => await answer(request, { about: "language", language }),
});

const choosePurpose = defineSelect({
  feature: "members",
  name: "newcomer-purpose",
  version: 1,
  kind: "text",
  params: noParams,
  run: async (request, _none, [purpose]) => await answer(request, { about: "purpose", purpose }),
});

const chooseWeapons = defineSelect({
  feature: "members",
  name: "newcomer-weapons",
  version: 1,
  kind: "text",
  params: noParams,
  async run(request, _none, chosen) {
    const { game } = await beginOnboarding(request.context, request.actor);
    const made = game.classes.find(({ weapons }) => weapons?.every((key) => chosen.includes(key)));
    return await answer(request, { about: "class", classKey: made?.key ?? "" });
  },
});

const chooseClass = defineSelect({
  feature: "members",
  name: "newcomer-class",
  version: 1,
  kind: "text",
  params: noParams,
  run: async (request, _none, [classKey]) => await answer(request, { about: "class", classKey }),
});

const chooseRole = defineSelect({
  feature: "members",
  name: "newcomer-role",
  version: 1,
  kind: "text",
  params: noParams,
  run: async (request, _none, [role]) => await answer(request, { about: "role", role }),
});

/** What is typed is read by the rule, which has a sentence for whatever does not fit. */
const characterModal = defineModal({
  feature: "members",
  name: "newcomer-character",
  version: 1,
  params: noParams,
  fields: z.object({
    name: z.string().default(""),
    power: z.string().optional(),
    timeZone: z.string().optional(),
  }),
  run: async (request, _none, typed) => await answer(request, { about: "character", ...typed }),
});

const writeCharacter = defineButton({
  feature: "members",
  name: "newcomer-write",
  version: 1,
  params: noParams,
  async run({ context, actor, t }) {
    const { newcomer } = await beginOnboarding(context, actor);
    const { characterName, power, timeZone } = newcomer;
    const known = (value: string | number | null) => (value === null ? {} : { value: String(value) });
    return characterModal.open(
      {},
      {
        title: t("members.onboarding.profile"),
        fields: {
          name: { label: t("members.onboarding.name"), maxLength: 32, ...known(characterName) },
          power: {
            label: t("members.onboarding.power"),
            hint: t("members.onboarding.powerHint"),
            isOptional: true,
            maxLength: 12,
            ...known(power),
          },
          timeZone: {
            label: t("members.onboarding.timeZone"),
            hint: t("members.onboarding.timeZoneHint"),
            isOptional: true,
            maxLength: 64,
            ...known(timeZone),
          },
        },
      },
    );
  },
});

const acceptRules = defineButton({
  feature: "members",
  name: "newcomer-accept",
  version: 1,
  params: noParams,
  run: async (request) => await answer(request, { about: "rules" }),
});

const goTo = defineButton({
  feature: "members",
  name: "newcomer-step",
  version: 1,
  params: z.object({ step: z.enum(onboardingSteps) }),
  async run(request, { step }) {
    const view = await beginOnboarding(request.context, request.actor);
    return update(show(request, { ...view, step }));
  },
});

/** What the questions can be answered by. */
export const onboardingControls: OnboardingControls = {
  chooseLanguage,
  choosePurpose,
  chooseWeapons,
  chooseClass,
  chooseRole,
  writeCharacter,
  acceptRules,
  apply: applyButton,
  goTo,
};

/** Everything that a newcomer can press. */
export const allOnboardingControls = [
  beginOnboardingButton,
  ...Object.values(onboardingControls).filter((control) => control !== applyButton),
  characterModal,
];

type Given = { readonly [Key in "about"]: AnswerOnboardingInput["about"] } & Readonly<
  Record<string, unknown>
>;

async function answer(request: DiscordRequest, given: Given): Promise<Update> {
  const input = parseInput(answerOnboardingInput, given);
  return update(show(request, await answerOnboarding(request.context, request.actor, input)));
}

/** In the language that the person chose, from that answer on. */
function show({ language }: DiscordRequest, view: OnboardingView): MessageView {
  const t = translatorFor(view.language ?? language);
  return renderOnboarding({ view, step: view.step, t, language }, onboardingControls);
}
