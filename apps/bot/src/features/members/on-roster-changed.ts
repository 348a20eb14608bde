import { translatorFor } from "@guildhall/i18n";
import { viewLiveRoster } from "@guildhall/use-cases/members";
import { panelMessageKinds } from "@guildhall/use-cases/settings";
import { keepPanel } from "#bot/discord/keep-panel.ts";
import { liveRoster } from "./live-roster.view.ts";
import { openRosterButton } from "./open-roster.button.ts";

/** The roster that everybody sees in Discord. */
export const onRosterChanged = keepPanel({
  kind: panelMessageKinds.roster,
  place: "roster",
  marker: () => openRosterButton.customId({}),
  alsoOn: [
    "members.memberAdded",
    "members.memberChanged",
    "members.ranksChanged",
    "members.housesChanged",
    "absences.absenceChanged",
    "privacy.memberErased",
  ],
  async view({ guildId, language }, { context }) {
    const t = translatorFor(language);
    const roster = await viewLiveRoster(context, { kind: "system", guildId });
    return liveRoster(t, roster, openRosterButton.component({}, { label: t("members.liveRoster.all") }));
  },
});
