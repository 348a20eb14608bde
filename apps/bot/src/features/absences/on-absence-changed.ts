import { isFeatureOn } from "@guildhall/core/settings";
import { findAbsence } from "@guildhall/db/absences";
import { findPlace } from "@guildhall/db/settings";
import { translatorFor } from "@guildhall/i18n";
import { absenceMessageKinds, closeDeletedPost, viewAbsence } from "@guildhall/use-cases/absences";
import { DiscordAPIError, RESTJSONErrorCodes } from "discord.js";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { type ForumPost, keepForumPost } from "#bot/discord/keep-forum-post.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import type { Tools } from "#bot/discord/tools.ts";
import { absenceMarker, absencePost } from "./absence-post.view.ts";
import { readTags } from "./read-tags.ts";

/** The post of a leave shows what is true of it now, under the tag of its state. */
export const onAbsenceChanged = onFact({
  name: "absence-post",
  facts: ["absences.absenceChanged", "absences.postChanged"],
  subject: ({ absenceId }) => absenceId,
  async run(tools, { guildId, absenceId }) {
    const post = await describePost(tools, guildId, absenceId);
    if (!post) return;
    try {
      await keepForumPost(tools, post);
    } catch (error) {
      if (!isGone(error)) throw error;
      await noticeLoss(tools, post);
    }
  },
});

async function describePost(
  tools: Tools,
  guildId: string,
  absenceId: number,
): Promise<ForumPost | undefined> {
  const { context, client } = tools;
  const guild = await findConnectedGuild(context, guildId);
  const forumId = await findPlace(context.db, guildId, "absences");
  if (!guild || !forumId || !isFeatureOn(guild.modulesOff, "absences")) return undefined;
  if (!(await findAbsence(context.db, guildId, absenceId))) return undefined;
  const absence = await viewAbsence(context, { kind: "system", guildId }, { absenceId });
  const { language } = guild;
  const t = translatorFor(language);
  const officersRoleId = await findPlace(context.db, guildId, "officers");
  return {
    guildId,
    forumId,
    identity: { kind: absenceMessageKinds.post, subjectId: absenceId, variant: "" },
    name: t("absences.post.title", { name: absence.name }).slice(0, 100),
    tagId: (await readTags(client, forumId, t)).get(absence.state),
    view: absencePost(t, absence, { language, officersRoleId }),
    marker: absenceMarker(absenceId),
    mayOpen: absence.state !== "over",
  };
}

/** Somebody deleted the post while nobody listened: that ends the leave, as it always does. */
async function noticeLoss(
  { context }: Tools,
  { guildId, identity: { subjectId: absenceId } }: ForumPost,
): Promise<void> {
  await closeDeletedPost(context, { kind: "system", guildId }, { absenceId });
}

function isGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownChannel;
}
