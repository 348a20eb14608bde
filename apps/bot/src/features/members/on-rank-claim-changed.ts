import { findPlace, findTalkOfUser } from "@guildhall/db/settings";
import { translatorFor } from "@guildhall/i18n";
import { findShownRankClaim, rankClaimMessageKind } from "@guildhall/use-cases/members";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import { showMessage } from "#bot/discord/show-message.ts";
import { takeAwayMessage } from "#bot/discord/take-away-message.ts";
import { rankClaimCard, rankClaimMarker } from "./rank-claim.view.ts";

/** What somebody asks for stands in the person's talk with the officers, until it is answered and afterwards. */
export const onRankClaimChanged = onFact({
  name: "rank-claim",
  facts: ["members.rankClaimChanged"],
  subject: ({ claimId }) => claimId,
  async run(tools, { guildId, claimId }) {
    const { context } = tools;
    const guild = await findConnectedGuild(context, guildId);
    if (!guild) return;
    const claim = await findShownRankClaim(context, { kind: "system", guildId }, { claimId });
    const identity = { kind: rankClaimMessageKind, subjectId: claimId, variant: "" };
    if (!claim) return await takeAwayMessage(tools, guildId, identity);
    const talk = claim.userId === null ? undefined : await findTalkOfUser(context.db, guildId, claim.userId);
    // Without a thread yet: this comes again once it is there.
    if (!talk?.threadId || talk.closedAt) return;
    const officersRoleId = await findPlace(context.db, guildId, "officers");
    await showMessage(tools, guildId, {
      ...identity,
      channelId: talk.threadId,
      view: rankClaimCard(translatorFor(guild.language), claim),
      marker: rankClaimMarker(claimId),
      pingRoleIds: officersRoleId && claim.state !== "approved" ? [officersRoleId] : [],
    });
  },
});
