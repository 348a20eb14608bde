import type { SettingValues } from "@guildhall/core/settings";
import { findServerMember } from "@guildhall/db/members";
import { getSettings } from "@guildhall/db/settings";
import { DiscordAPIError, RESTJSONErrorCodes, Routes } from "discord.js";
import { unlessGone } from "#bot/discord/is-gone.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import { showMessage } from "#bot/discord/show-message.ts";
import type { Tools } from "#bot/discord/tools.ts";
import { findOfficersChannel } from "./find-officers.ts";
import { nicknameMarker, nicknameNote } from "./nickname.view.ts";
import { readApplication, type ShownApplication } from "./read-application.ts";

/** Whoever is taken gets the name of the character in the server, and with the acceptance the roles of members. */
export const onApplicationDecided = onFact({
  name: "application-decided",
  facts: ["recruitment.applicationDecided"],
  subject: ({ applicationId }) => applicationId,
  async run(tools, { guildId, applicationId }) {
    const shown = await readApplication(tools, guildId, applicationId);
    if (!shown) return;
    const { state } = shown.view;
    if (state !== "trial" && state !== "accepted") return;
    const settings = await getSettings(tools.context.db, guildId);
    if (state === "accepted") await giveRoles(tools, shown, settings);
    if (settings["recruitment.setsNickname"]) await setNickname(tools, shown);
  },
});

/** Those of a trial are given and taken by what the roster says; these are the person's own from now on. */
async function giveRoles(
  { client, context }: Tools,
  { guild: { guildId }, view: { userId } }: ShownApplication,
  settings: SettingValues,
): Promise<void> {
  const person = await findServerMember(context.db, guildId, userId);
  const missing = settings["members.memberRoleIds"].filter((roleId) => !person?.roleIds.includes(roleId));
  for (const roleId of missing)
    await client.rest.put(Routes.guildMemberRole(guildId, userId, roleId)).catch(unlessGone);
}

/** Discord's limit. */
const longestNickname = 32;

/** Officers are told where it does not work: nothing else waits for it. */
async function setNickname(tools: Tools, shown: ShownApplication): Promise<void> {
  const { guild, view, t } = shown;
  const { guildId } = guild;
  const { applicationId, userId, characterName } = view;
  if (characterName === null || characterName === view.applicant?.name) return;
  const nick = characterName.slice(0, longestNickname);
  try {
    await tools.client.rest.patch(Routes.guildMember(guildId, userId), { body: { nick } }).catch(unlessGone);
  } catch (error) {
    if (!isForbidden(error)) throw error;
    const channelId = await findOfficersChannel(tools.context.db, guildId);
    if (!channelId) return;
    await showMessage(tools, guildId, {
      ...{ kind: "application-nickname", subjectId: applicationId, variant: "", channelId },
      view: nicknameNote(t, { applicationId, userId, nick }),
      marker: nicknameMarker(t, applicationId),
    });
  }
}

const isForbidden = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.MissingPermissions;
