import { wasTaken } from "@guildhall/core/absences";
import { isFeatureOn } from "@guildhall/core/settings";
import { findAbsence } from "@guildhall/db/absences";
import { findMessage } from "@guildhall/db/messages";
import { translatorFor } from "@guildhall/i18n";
import { absenceMessageKinds, viewDigest } from "@guildhall/use-cases/absences";
import { type APIDMChannel, DiscordAPIError, RESTJSONErrorCodes, Routes } from "discord.js";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import { showMessage } from "#bot/discord/show-message.ts";
import { digestMarker, digestView } from "./digest.view.ts";

/** Whoever is back reads once what was missed. Who takes no direct messages finds the same behind a button of the post. */
export const onWelcomeBack = onFact({
  name: "absence-welcome",
  facts: ["absences.absenceChanged"],
  subject: ({ absenceId }) => absenceId,
  async run(tools, { guildId, absenceId }) {
    const { context, client } = tools;
    const absence = await findAbsence(context.db, guildId, absenceId);
    if (!absence?.userId || absence.state !== "over" || !wasTaken(absence)) return;
    const guild = await findConnectedGuild(context, guildId);
    const identity = { kind: absenceMessageKinds.welcome, subjectId: absenceId, variant: "" };
    if (!guild || !isFeatureOn(guild.modulesOff, "absences")) return;
    if ((await findMessage(context.db, guildId, identity))?.messageId) return;
    const digest = await viewDigest(context, { kind: "system", guildId }, { absenceId });
    const view = digestView(translatorFor(guild.language), guild.language, digest);
    try {
      const body = { recipient_id: absence.userId };
      const { id: channelId } = (await client.rest.post(Routes.userChannels(), { body })) as APIDMChannel;
      await showMessage(tools, guildId, { ...identity, channelId, view, marker: digestMarker(digest) });
    } catch (error) {
      if (!isClosed(error)) throw error;
    }
  },
});

function isClosed(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.CannotSendMessagesToThisUser;
}
