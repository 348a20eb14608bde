import { createHash } from "node:crypto";
import { type GuildEvent, type SignUp, wantsSeat } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { clearSeatChange, findEvent, findSignUp } from "@guildhall/db/events";
import { findMember, findOwnLanguage } from "@guildhall/db/members";
import { discordTime, type MessageView } from "@guildhall/discord-views";
import { type Translate, translatorFor } from "@guildhall/i18n";
import { escapeMarkdown } from "discord.js";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import { findEventTalk } from "./find-event-talk.ts";
import { tellMember } from "./tell-member.ts";

/** Whoever came to a seat, or into or out of the line-up, by what others did, is told how it stands now. */
export const onSeatChanged = onFact({
  name: "seat-changed",
  facts: ["events.seatChanged"],
  subject: ({ eventId, memberId }) => `${eventId} ${memberId}`,
  async run(tools, { guildId, eventId, memberId }) {
    const { db, clock } = tools.context;
    const guild = await findConnectedGuild(tools.context, guildId);
    const event = await findEvent(db, guildId, eventId);
    const signUp = await findSignUp(db, guildId, { eventId, memberId });
    const changedAt = signUp?.seatChangedAt;
    if (!guild || !event || !signUp || !changedAt) return;
    const userId = (await findMember(db, guildId, memberId))?.userId;
    const isOfUse = Temporal.Instant.compare(clock.now(), event.endsAt) < 0 && event.state !== "cancelled";
    if (userId && isOfUse && wantsSeat(signUp.answer) && !signUp.isWaiting) {
      const language = (await findOwnLanguage(db, guildId, userId)) ?? guild.language;
      const view = seatView(translatorFor(language), event, signUp);
      const talk = await findEventTalk(tools.context, guildId, eventId);
      const aloud = { content: `<@${userId}> ${view.content}` };
      await tellMember(tools, guildId, {
        userId,
        nonce: nonceOf(`${eventId} ${memberId} ${changedAt}`),
        direct: view,
        isDirectUsually: true,
        ...(talk && { aloud: { channelId: talk.channelId, view: aloud } }),
      });
    }
    await transaction(db, (tx) => clearSeatChange(tx, guildId, { eventId, memberId, changedAt }));
  },
});

function seatView(t: Translate, event: GuildEvent, { publishedPick }: SignUp): MessageView {
  const kind = event.rules.hasLineUp && publishedPick ? publishedPick : "promoted";
  const values = { title: escapeMarkdown(event.title), when: discordTime(event.startsAt, "F") };
  const told = t(`events.signUp.${kind}`, values);
  return { content: kind === "benched" ? told : `${told}\n${t("events.signUp.noLonger")}` };
}

function nonceOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 25);
}
