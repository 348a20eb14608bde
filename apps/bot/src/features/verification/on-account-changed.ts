import { findPlace, findTalkOfUser } from "@guildhall/db/settings";
import { translatorFor } from "@guildhall/i18n";
import { accountMessageKind, findShownAccount } from "@guildhall/use-cases/verification";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import { showMessage } from "#bot/discord/show-message.ts";
import { takeAwayMessage } from "#bot/discord/take-away-message.ts";
import { accountCard, accountMarker } from "./account-card.view.ts";

/** An account that somebody claims stands in the person's talk with the officers, until it is answered and afterwards. */
export const onAccountChanged = onFact({
  name: "game-account",
  facts: ["verification.accountChanged"],
  subject: ({ accountId }) => accountId,
  async run(tools, { guildId, accountId }) {
    const { context } = tools;
    const guild = await findConnectedGuild(context, guildId);
    if (!guild) return;
    const account = await findShownAccount(context, { kind: "system", guildId }, { accountId });
    const identity = { kind: accountMessageKind, subjectId: accountId, variant: "" };
    if (!account) return await takeAwayMessage(tools, guildId, identity);
    const { userId, state } = account;
    const talk = userId === null ? undefined : await findTalkOfUser(context.db, guildId, userId);
    // Without a thread yet: this comes again once it is there.
    if (!talk?.threadId || talk.closedAt) return;
    const officersRoleId = await findPlace(context.db, guildId, "officers");
    await showMessage(tools, guildId, {
      ...identity,
      channelId: talk.threadId,
      view: accountCard(translatorFor(guild.language), account),
      marker: accountMarker(accountId),
      pingRoleIds: officersRoleId && state === "open" ? [officersRoleId] : [],
    });
  },
});
