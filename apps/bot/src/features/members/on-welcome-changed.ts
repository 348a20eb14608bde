import { translatorFor } from "@guildhall/i18n";
import { panelMessageKinds } from "@guildhall/use-cases/settings";
import { keepPanel } from "#bot/discord/keep-panel.ts";
import { beginOnboardingButton } from "./onboarding.button.ts";
import { welcomePanel } from "./welcome-panel.view.ts";

/** The panel for newcomers. */
export const onWelcomeChanged = keepPanel({
  kind: panelMessageKinds.newcomers,
  place: "welcome",
  marker: () => beginOnboardingButton.customId({}),
  view: ({ name, language }) => welcomePanel(translatorFor(language), name, beginOnboardingButton),
});
