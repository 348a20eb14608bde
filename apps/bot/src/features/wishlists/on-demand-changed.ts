import { translatorFor } from "@guildhall/i18n";
import { panelMessageKinds } from "@guildhall/use-cases/settings";
import { viewDemand } from "@guildhall/use-cases/wishlists";
import { keepPanel } from "#bot/discord/keep-panel.ts";
import { demandBoard } from "./demand-board.view.ts";
import { openDemandButton } from "./open-demand.button.ts";

const mostShown = 40;

/** What the guild wants most, in a channel for everybody: of private lists only how many want a thing. */
export const onDemandChanged = keepPanel({
  kind: panelMessageKinds.demand,
  place: "wishlists",
  feature: "wishlists",
  marker: () => openDemandButton.customId({}),
  alsoOn: [
    "wishlists.wishesChanged",
    "loot.dropsChanged",
    "items.catalogueChanged",
    "settings.settingsChanged",
    "members.memberChanged",
    "privacy.memberErased",
  ],
  async view({ guildId, language }, { context }) {
    const t = translatorFor(language);
    const asked = { language, limit: mostShown, isForEverybody: true } as const;
    const demand = await viewDemand(context, { kind: "system", guildId }, asked);
    return demandBoard(
      t,
      demand,
      openDemandButton.component({}, { label: t("wishlists.discord.board.own") }),
    );
  },
});
