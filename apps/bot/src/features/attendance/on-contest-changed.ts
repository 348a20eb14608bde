import { findContest } from "@guildhall/db/attendance";
import { findPlace } from "@guildhall/db/settings";
import { translatorFor } from "@guildhall/i18n";
import { contestMessageKind, viewContest } from "@guildhall/use-cases/attendance";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import { showMessage } from "#bot/discord/show-message.ts";
import { contestCard, contestMarker } from "./contest-card.view.ts";

/** Officers have one message of each appeal, with its buttons until it is decided. */
export const onContestChanged = onFact({
  name: "contest-card",
  facts: ["attendance.contestChanged", "attendance.contestDecided"],
  subject: ({ contestId }) => contestId,
  async run(tools, { guildId, contestId }) {
    const { context } = tools;
    const guild = await findConnectedGuild(context, guildId);
    const channelId = await findPlace(context.db, guildId, "desk");
    // Without the contest its member was erased, and the message goes with the rest.
    if (!guild || !channelId || !(await findContest(context.db, guildId, contestId))) return;
    const { language } = guild;
    const t = translatorFor(language);
    const shown = await viewContest(context, { kind: "system", guildId }, { contestId });
    await showMessage(tools, guildId, {
      kind: contestMessageKind,
      subjectId: contestId,
      variant: "",
      channelId,
      view: contestCard({ t, language }, shown),
      marker: contestMarker(t, contestId),
    });
  },
});
