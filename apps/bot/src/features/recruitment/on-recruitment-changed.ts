import { recruitmentPanel } from "@guildhall/discord-views/recruitment";
import { translatorFor } from "@guildhall/i18n";
import { viewOpenings } from "@guildhall/use-cases/recruitment";
import { panelMessageKinds } from "@guildhall/use-cases/settings";
import { keepPanel } from "#bot/discord/keep-panel.ts";
import { applyButton } from "./apply.button.ts";
import { showOwnButton } from "./show-own.button.ts";

/** The panel for people who want to join: whom the guild looks for follows the roster. */
export const onRecruitmentChanged = keepPanel({
  kind: panelMessageKinds.recruitment,
  place: "recruitment",
  feature: "recruitment",
  marker: () => applyButton.customId({}),
  alsoOn: [
    "recruitment.formsChanged",
    "recruitment.openingsChanged",
    "settings.gameProfileChanged",
    "members.memberAdded",
    "members.memberChanged",
    "privacy.memberErased",
  ],
  async view({ guildId, name, language }, { context }) {
    const { openings, forms } = await viewOpenings(context, { kind: "system", guildId });
    return recruitmentPanel(translatorFor(language), {
      guildName: name,
      introduction: forms[0]?.introduction ?? null,
      openings,
      isOpen: forms.length > 0,
      customIds: { apply: applyButton.customId({}), own: showOwnButton.customId({}) },
    });
  },
});
