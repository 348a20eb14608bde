import { row } from "@guildhall/discord-views";
import { hallOfFame } from "@guildhall/discord-views/announcements";
import { translatorFor } from "@guildhall/i18n";
import { viewFame } from "@guildhall/use-cases/announcements";
import { panelMessageKinds } from "@guildhall/use-cases/settings";
import { keepPanel } from "#bot/discord/keep-panel.ts";
import { openFameButton } from "./open-fame.button.ts";

/** Champions and honours, in a channel that the guild chose for them. */
export const onFameChanged = keepPanel({
  kind: panelMessageKinds.fame,
  place: "fame",
  feature: "announcements",
  marker: () => openFameButton.customId({}),
  alsoOn: [
    "announcements.honourChanged",
    "dkp.seasonEnded",
    "dkp.seasonChanged",
    "members.memberChanged",
    "privacy.memberErased",
  ],
  async view({ guildId, name, language }, { context }) {
    const t = translatorFor(language);
    const fame = await viewFame(context, { kind: "system", guildId });
    const open = openFameButton.component({}, { label: t("announcements.fame.hall.show") });
    return { ...hallOfFame({ t, language }, { guildName: name, ...fame }), components: [row(open)] };
  },
});
