import { findMessage } from "@guildhall/db/messages";
import { findPlace } from "@guildhall/db/settings";
import { type MessageView, row } from "@guildhall/discord-views";
import { translatorFor } from "@guildhall/i18n";
import { escapeMarkdown } from "discord.js";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import { showMessage } from "#bot/discord/show-message.ts";
import { markHandedButton } from "./mark-handed.command.ts";
import { readAward } from "./read-award.ts";
import type { LootWords } from "./tell-cell.ts";

const kind = "loot-hand-over";

/** Officers are asked about what nobody handed over for two days; the note says so once it is. */
export const onHandOverLate = onFact({
  name: "loot-hand-over",
  facts: ["loot.handOverLate", "loot.awardChanged"],
  subject: ({ awardId }) => awardId,
  async run(tools, { name: fact, guildId, awardId }) {
    const { context } = tools;
    const guild = await findConnectedGuild(context, guildId);
    const channelId = await findPlace(context.db, guildId, "desk");
    const identity = { kind, subjectId: awardId, variant: "" };
    if (!guild || !channelId) return;
    if (fact === "loot.awardChanged" && !(await findMessage(context.db, guildId, identity))) return;
    const { award, name, item } = await readAward(context.db, guildId, awardId);
    const { language } = guild;
    const words = { t: translatorFor(language), language };
    const note = { awardId, isOwed: award.state === "awarded", name, item: item(language) };
    await showMessage(tools, guildId, {
      ...identity,
      channelId,
      view: handOverNote(words, note),
      marker: handOverMarker(words, awardId),
    });
  },
});

type Note = {
  readonly awardId: number;
  readonly isOwed: boolean;
  readonly name: string | null;
  readonly item: string;
};

function handOverNote(words: LootWords, { awardId, isOwed, name, item }: Note): MessageView {
  const { t } = words;
  const values = { name: name === null ? t("loot.somebody") : escapeMarkdown(name), item };
  const handed = markHandedButton.component(
    { awardId },
    { label: t("loot.handOver.press"), style: "primary" },
  );
  return {
    embeds: [
      {
        description: t(isOwed ? "loot.handOver.late" : "loot.handOver.done", values),
        footer: { text: handOverMarker(words, awardId) },
      },
    ],
    components: isOwed ? [row(handed)] : [],
  };
}

const handOverMarker = ({ t }: LootWords, awardId: number) =>
  t("loot.handOver.footer", { awardId: String(awardId) });
