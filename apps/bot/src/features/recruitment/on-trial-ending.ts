import { listMessages } from "@guildhall/db/messages";
import { onFact } from "#bot/discord/on-fact.ts";
import { showMessage } from "#bot/discord/show-message.ts";
import { findOfficersChannel, findReviewerRoles, mentionRoles } from "./find-officers.ts";
import { readApplication, type ShownApplication } from "./read-application.ts";
import { trialAsk, trialMarker } from "./trial-ask.view.ts";

const kind = "application-trial";

/** Officers are asked before a trial ends, and at its end; what they were asked says so once somebody decided. */
export const onTrialEnding = onFact({
  name: "application-trial",
  facts: ["recruitment.trialEnding", "recruitment.applicationChanged"],
  subject: ({ applicationId }) => applicationId,
  async run(tools, { guildId, applicationId }) {
    const { db } = tools.context;
    const channelId = await findOfficersChannel(db, guildId);
    const shown = channelId && (await readApplication(tools, guildId, applicationId));
    if (!shown) return;
    const asked = await listMessages(db, guildId, { kind, subjectId: applicationId });
    const variants = new Set([...asked.map(({ variant }) => variant), ...listDue(shown.view)]);
    const roleIds = await findReviewerRoles(db, guildId);
    for (const variant of variants) {
      const { view, t } = shown;
      const about = readVariant(variant);
      await showMessage(tools, guildId, {
        ...{ kind, subjectId: applicationId, variant, channelId },
        view: trialAsk(t, { view, ...about, mentions: mentionRoles(roleIds) }),
        marker: trialMarker(t, { applicationId, ...about }),
        pingRoleIds: roleIds,
      });
    }
  },
});

/** A trial that goes on is asked about anew, so each end has a message of its own: before it, and at it. */
function listDue({ state, trialEndsAt, trialNoticedAt, trialAskedAt }: ShownApplication["view"]) {
  if (state !== "trial" || trialEndsAt === null) return [];
  return [
    ...(trialNoticedAt === null ? [] : [`soon ${trialEndsAt}`]),
    ...(trialAskedAt === null ? [] : [`over ${trialEndsAt}`]),
  ];
}

function readVariant(variant: string) {
  const [when, end = ""] = variant.split(" ");
  return { isOver: when === "over", endsAt: Temporal.Instant.from(end) };
}
