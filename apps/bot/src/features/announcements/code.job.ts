import {
  codeCallJob,
  codeExpiryJob,
  codeLetterJob,
  codeOfSlot,
  codeReminderJob,
  memberOfLetter,
} from "@guildhall/core/announcements";
import { findGiftCode } from "@guildhall/db/announcements";
import { findOwnLanguage } from "@guildhall/db/members";
import { translatorFor } from "@guildhall/i18n";
import {
  type CodeLetter,
  nameForCodes,
  noteCodeExpired,
  planCodeReminders,
  takeCodeCall,
  takeCodeLetter,
} from "@guildhall/use-cases/announcements";
import { allowDirectNote } from "@guildhall/use-cases/events";
import { defineJob, type JobSlot } from "#bot/discord/define-job.ts";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { unlessGone } from "#bot/discord/is-gone.ts";
import { namePeople } from "#bot/discord/name-people.ts";
import type { Tools } from "#bot/discord/tools.ts";
import { writeDirectly } from "#bot/features/events/index.ts";
import { codesCall, codesLetter } from "./codes-list.view.ts";
import { findCodesChannel } from "./find-codes-channel.ts";

/** Whether the code still ends when the run thinks so. */
async function isStillMeant({ context }: Tools, { guildId, slot }: JobSlot): Promise<boolean> {
  const { codeId, expiresAt } = codeOfSlot(slot);
  const code = await findGiftCode(context.db, guildId, codeId);
  return code?.expiresAt?.equals(expiresAt) ?? false;
}

/** Who has not ticked a code is told before it runs out. One that got another end is looked at then. */
export const remindOfCodes = defineJob({
  name: codeReminderJob,
  feature: "announcements",
  async run(tools, run) {
    const { guildId } = run;
    if (await isStillMeant(tools, run)) await planCodeReminders(tools.context, { kind: "system", guildId });
  },
});

/** The message of a code that ran out says so. */
export const expireCodes = defineJob({
  name: codeExpiryJob,
  async run(tools, run) {
    const { guildId } = run;
    const { codeId } = codeOfSlot(run.slot);
    if (await isStillMeant(tools, run))
      await noteCodeExpired(tools.context, { kind: "system", guildId }, { codeId });
  },
});

/** One person is told of all codes at once, directly as far as reminders may disturb, else by name in the channel. */
export const writeCodeLetter = defineJob({
  name: codeLetterJob,
  feature: "announcements",
  async run(tools, { guildId, slot }) {
    const { context } = tools;
    const system = { kind: "system", guildId } as const;
    const memberId = memberOfLetter(slot);
    const letter = await takeCodeLetter(context, system, { memberId });
    const [first] = letter?.codes ?? [];
    if (!letter || !first) return;
    const isAllowed = await allowDirectNote(context, system, { memberId, about: `codes ${first.codeId}` });
    if (isAllowed && (await write(tools, guildId, letter))) return;
    const codeIds = letter.codes.map(({ codeId }) => codeId);
    await nameForCodes(context, system, { userId: letter.userId, codeIds });
  },
});

/** False when the person takes no direct messages. */
async function write(tools: Tools, guildId: string, { userId, codes }: CodeLetter): Promise<boolean> {
  const { context } = tools;
  const guild = await findConnectedGuild(context, guildId);
  if (!guild) return false;
  const t = translatorFor((await findOwnLanguage(context.db, guildId, userId)) ?? guild.language);
  const view = codesLetter(t, { guildName: guild.name, codes });
  const nonce = `codes-${codes[0]?.codeId}`;
  return await writeDirectly(tools, guildId, { userId, view, nonce });
}

/** As many names as one message holds. */
const namesInCall = 70;

/** Those who were not to be reached are named together where the codes stand. */
export const callForCodes = defineJob({
  name: codeCallJob,
  feature: "announcements",
  async run(tools, { guildId, slot }) {
    const { context } = tools;
    const guild = await findConnectedGuild(context, guildId);
    const channelId = await findCodesChannel(context, guildId);
    if (!guild || !channelId) return;
    const { userIds, codes } = await takeCodeCall(context, { kind: "system", guildId });
    if (codes.length === 0) return;
    const t = translatorFor(guild.language);
    const minute = Temporal.Instant.from(slot).epochMilliseconds / 60_000;
    for (let from = 0; from < userIds.length; from += namesInCall) {
      const named = userIds.slice(from, from + namesInCall);
      const call = { channelId, view: codesCall(t, { userIds: named, codes }), userIds: named };
      await namePeople(tools.client, { ...call, nonce: `codes-${minute}-${from}` }).catch(unlessGone);
    }
  },
});
