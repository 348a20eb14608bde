import { findPlace } from "@guildhall/db/settings";
import { contractBoard, contractBoardMarker } from "@guildhall/discord-views/announcements";
import { translatorFor } from "@guildhall/i18n";
import { boardMessageKind, viewBoard } from "@guildhall/use-cases/announcements";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import { showMessage } from "#bot/discord/show-message.ts";
import { takeAwayMessage } from "#bot/discord/take-away-message.ts";
import { tickContractButton } from "./contract.button.ts";

/** The contracts of the day have one message, which goes when the day is over. */
export const onContractsChanged = onFact({
  name: "contract-board",
  facts: ["announcements.contractsChanged"],
  subject: ({ boardId }) => boardId,
  async run(tools, { guildId, boardId }) {
    const { context } = tools;
    const { db } = context;
    const guild = await findConnectedGuild(context, guildId);
    if (!guild) return;
    const identity = { kind: boardMessageKind, subjectId: boardId, variant: "" };
    const board = await viewBoard(context, { kind: "system", guildId }, { boardId });
    if (!board) return await takeAwayMessage(tools, guildId, identity);
    const channelId = (await findPlace(db, guildId, "contracts")) ?? (await findPlace(db, guildId, "panel"));
    if (!channelId) return;
    const t = translatorFor(guild.language);
    await showMessage(tools, guildId, {
      ...identity,
      channelId,
      view: contractBoard(t, board, (contractId) => tickContractButton.customId({ contractId })),
      marker: contractBoardMarker(t, boardId),
    });
  },
});
