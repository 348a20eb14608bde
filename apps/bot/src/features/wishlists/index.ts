import type { BotFeature } from "#bot/discord/define-feature.ts";
import { addWishCommand } from "./add-wish.command.ts";
import { chooseWishesCommand } from "./choose-wishes.command.ts";
import { listWishesCommand } from "./list-wishes.command.ts";
import { onDemandChanged } from "./on-demand-changed.ts";
import { openDemandButton } from "./open-demand.button.ts";
import { orderWishCommand } from "./order-wish.command.ts";
import { removeWishCommand } from "./remove-wish.command.ts";
import { restoreWishButton } from "./restore-wish.button.ts";
import { showWishesButton } from "./show-wishes.button.ts";
import { whoWantsCommand } from "./who-wants.command.ts";

export { tellFailure } from "./tell-failure.ts";

export const wishlistsFeature: BotFeature = {
  commands: [
    addWishCommand,
    removeWishCommand,
    listWishesCommand,
    whoWantsCommand,
    orderWishCommand,
    chooseWishesCommand,
  ],
  controls: [openDemandButton, restoreWishButton, showWishesButton],
  factHandlers: [onDemandChanged],
  panelButtons: [
    {
      feature: "wishlists",
      customId: showWishesButton.customId({}),
      label: (t) => t("settings.panel.wishes"),
    },
  ],
};
