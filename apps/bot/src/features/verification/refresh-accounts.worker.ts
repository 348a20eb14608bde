import { games } from "@guildhall/core/games";
import { refreshDueAccount } from "@guildhall/use-cases/verification";
import { defineWorker } from "#bot/discord/define-worker.ts";

/** Accounts that are passed over in one go: of guilds that are gone, or verify nothing. */
const mostLeft = 50;

/** Reads anew what games say of accounts, one now and then, as long as nobody else asks. */
export const refreshAccountsWorker = defineWorker({
  name: "refresh-accounts",
  async work({ context }, { signal }) {
    const lookedUp = games.filter((game) => context.playerServices?.[game] !== undefined);
    for (const game of lookedUp) {
      for (let left = 0; left < mostLeft && !signal.aborted; left += 1)
        if ((await refreshDueAccount(context, { game })) !== "left") break;
    }
  },
});
