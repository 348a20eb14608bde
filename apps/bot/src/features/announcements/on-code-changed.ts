import { findGiftCode } from "@guildhall/db/announcements";
import { giftCodeCard, giftCodeMarker } from "@guildhall/discord-views/announcements";
import { translatorFor } from "@guildhall/i18n";
import { codeMessageKind, viewGiftCode } from "@guildhall/use-cases/announcements";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import { showMessage } from "#bot/discord/show-message.ts";
import { findCodesChannel } from "./find-codes-channel.ts";
import { tickCodeButton, voteOnCodeButton } from "./tick-code.button.ts";

/** A gift code has one message that counts who has it and whether it works. */
export const onCodeChanged = onFact({
  name: "gift-code",
  facts: ["announcements.codeChanged"],
  subject: ({ codeId }) => codeId,
  async run(tools, { guildId, codeId }) {
    const { context } = tools;
    const guild = await findConnectedGuild(context, guildId);
    const channelId = await findCodesChannel(context, guildId);
    if (!guild || !channelId || !(await findGiftCode(context.db, guildId, codeId))) return;
    const t = translatorFor(guild.language);
    const code = await viewGiftCode(context, { kind: "system", guildId }, { codeId });
    const customIds = {
      claim: tickCodeButton.customId({ codeId }),
      works: voteOnCodeButton.customId({ codeId, vote: "works" }),
      expired: voteOnCodeButton.customId({ codeId, vote: "expired" }),
    };
    await showMessage(tools, guildId, {
      kind: codeMessageKind,
      subjectId: codeId,
      variant: "",
      channelId,
      view: giftCodeCard(t, code, customIds),
      marker: giftCodeMarker(t, codeId),
    });
  },
});
