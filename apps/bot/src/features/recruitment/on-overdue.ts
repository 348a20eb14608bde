import { findMessage } from "@guildhall/db/messages";
import { onFact } from "#bot/discord/on-fact.ts";
import { showMessage } from "#bot/discord/show-message.ts";
import { overdueMarker, overdueNote } from "./applications-digest.view.ts";
import { findOfficersChannel, findReviewerRoles, mentionRoles } from "./find-officers.ts";
import { readApplication } from "./read-application.ts";
import { nameApplicant } from "./tell-answers.ts";

/** Officers are told once of an application that nobody answered in time; the note says so when somebody has. */
export const onOverdue = onFact({
  name: "application-overdue",
  facts: ["recruitment.overdue", "recruitment.applicationChanged"],
  subject: ({ applicationId }) => applicationId,
  async run(tools, { name: fact, guildId, applicationId }) {
    const { db } = tools.context;
    const identity = { kind: "application-overdue", subjectId: applicationId, variant: "" };
    if (fact !== "recruitment.overdue" && !(await findMessage(db, guildId, identity))) return;
    const channelId = await findOfficersChannel(db, guildId);
    const shown = channelId && (await readApplication(tools, guildId, applicationId));
    if (!shown) return;
    const { view, t } = shown;
    const roleIds = await findReviewerRoles(db, guildId);
    const late = { applicationId, name: nameApplicant(view), isWaiting: view.isOverdue };
    await showMessage(tools, guildId, {
      ...identity,
      channelId,
      view: overdueNote(t, { ...late, mentions: mentionRoles(roleIds) }),
      marker: overdueMarker(t, applicationId),
      pingRoleIds: roleIds,
    });
  },
});
