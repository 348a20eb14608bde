import { isClearable } from "@guildhall/core/recruitment";
import { findForeignGuild } from "@guildhall/db/diplomacy";
import { findMessage } from "@guildhall/db/messages";
import { type ClearanceOf, listClearancesOfGuild } from "@guildhall/db/recruitment";
import { type Translate, translatorFor } from "@guildhall/i18n";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import { showMessage } from "#bot/discord/show-message.ts";
import type { Tools } from "#bot/discord/tools.ts";
import { findReadyChannel, tellInForeignChannel } from "../diplomacy/index.ts";
import { clearanceMarker, clearanceNote, clearanceNoteMarker, clearanceQuestion } from "./clearance.view.ts";
import { findOfficersChannel } from "./find-officers.ts";

const questionKind = "clearance";
const noteKind = "clearance-note";
/** Whoever reads further back finds no question that still matters. */
const shownClearances = 30;

/** What a foreign guild is asked stands in its channel, before those who speak for it now; officers read what it says. */
export const onClearanceChanged = onFact({
  name: "clearance",
  facts: ["recruitment.clearanceChanged", "diplomacy.foreignGuildChanged", "diplomacy.channelReady"],
  subject: ({ foreignGuildId }) => foreignGuildId,
  async run(tools, { guildId, foreignGuildId }) {
    const { db } = tools.context;
    const guild = await findConnectedGuild(tools.context, guildId);
    const foreign = await findForeignGuild(db, guildId, foreignGuildId);
    if (!guild || !foreign) return;
    const clearances = await listClearancesOfGuild(db, guildId, { foreignGuildId, limit: shownClearances });
    if (clearances.length === 0) return;
    const work = { tools, guildId, t: translatorFor(guild.language), clearances };
    const channel = await findReadyChannel(tools, guild, foreign);
    if (channel) await showQuestions(work, channel);
    await showNotes(work);
  },
});

type Work = {
  readonly tools: Tools;
  readonly guildId: string;
  readonly t: Translate;
  readonly clearances: readonly ClearanceOf[];
};

type Shown = { readonly channelId: string; readonly userIds: readonly string[] };

async function showQuestions(
  { tools, guildId, t, clearances }: Work,
  { channelId, userIds }: Shown,
): Promise<void> {
  for (const clearance of clearances.toReversed()) {
    const { clearanceId, askedAt, applicationState } = clearance;
    const identity = { kind: questionKind, subjectId: clearanceId, variant: askedAt.toString() };
    const standing = await findMessage(tools.context.db, guildId, identity);
    if (!isClearable(applicationState) && !standing) continue;
    await tellInForeignChannel(tools, guildId, {
      ...identity,
      channelId,
      view: clearanceQuestion(t, clearance),
      marker: clearanceMarker(t, clearanceId),
      pingUserIds: userIds,
    });
  }
}

async function showNotes({ tools, guildId, t, clearances }: Work): Promise<void> {
  const channelId = await findOfficersChannel(tools.context.db, guildId);
  if (!channelId) return;
  for (const clearance of clearances.toReversed()) {
    const { clearanceId, state, applicationState } = clearance;
    const identity = { kind: noteKind, subjectId: clearanceId, variant: "" };
    const standing = await findMessage(tools.context.db, guildId, identity);
    if (!standing && (state === "asked" || !isClearable(applicationState))) continue;
    await showMessage(tools, guildId, {
      ...identity,
      channelId,
      view: clearanceNote(t, clearance),
      marker: clearanceNoteMarker(t, clearanceId),
    });
  }
}
