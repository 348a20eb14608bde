import { applicationMessageKinds } from "@guildhall/use-cases/recruitment";
import { onFact } from "#bot/discord/on-fact.ts";
import { showMessage } from "#bot/discord/show-message.ts";
import { applicationCard, applicationMarker } from "./application-card.view.ts";
import { findOfficersChannel } from "./find-officers.ts";
import { readApplication } from "./read-application.ts";

/** Officers have one card of each application. It pings nobody: that is what the digest is for. */
export const onApplicationChanged = onFact({
  name: "application-card",
  facts: ["recruitment.applicationChanged", "recruitment.overdue", "recruitment.threadReady"],
  subject: ({ applicationId }) => applicationId,
  async run(tools, { guildId, applicationId }) {
    const channelId = await findOfficersChannel(tools.context.db, guildId);
    const shown = channelId && (await readApplication(tools, guildId, applicationId));
    if (!shown) return;
    const { view, profile, t } = shown;
    await showMessage(tools, guildId, {
      kind: applicationMessageKinds.card,
      subjectId: applicationId,
      variant: "",
      channelId,
      view: applicationCard({ t, profile }, view),
      marker: applicationMarker(t, applicationId),
    });
  },
});
