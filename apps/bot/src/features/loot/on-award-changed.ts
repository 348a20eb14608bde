import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { getAward, listAwardSteps } from "@guildhall/db/loot";
import { findOwnLanguage } from "@guildhall/db/members";
import { findPlace, findTalkOfUser } from "@guildhall/db/settings";
import type { MessageView } from "@guildhall/discord-views";
import { translatorFor } from "@guildhall/i18n";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import type { Tools } from "#bot/discord/tools.ts";
import { tellMember } from "#bot/features/events/index.ts";
import { awardLetter } from "./award-letter.view.ts";
import { type AwardToTell, readAward } from "./read-award.ts";

/** Whoever won is asked, or told what waits to be handed over: in the own talk with the officers, else directly. */
export const onAwardChanged = onFact({
  name: "loot-award",
  facts: ["loot.awardChanged"],
  subject: ({ awardId }) => awardId,
  async run(tools, { guildId, awardId }) {
    const { db } = tools.context;
    await noteSession(tools, guildId, awardId);
    const guild = await findConnectedGuild(tools.context, guildId);
    const loaded = guild && (await readAward(db, guildId, awardId));
    if (!guild || !loaded?.userId || (await isKnownToWinner(tools, guildId, loaded))) return;
    const { userId, award } = loaded;
    const language = (await findOwnLanguage(db, guildId, userId)) ?? guild.language;
    const item = loaded.item(language);
    const letter = { guildId, guildName: guild.name, award, item };
    const direct = awardLetter({ t: translatorFor(language), language }, letter);
    if (direct) await tell(tools, guildId, { userId, awardId, direct, state: award.state });
  },
});

/** The card of the session says what became of it; only the session's own handler touches that message. */
async function noteSession({ context }: Tools, guildId: string, awardId: number): Promise<void> {
  const { db, clock } = context;
  const { sessionId } = await getAward(db, guildId, awardId);
  if (sessionId === null) return;
  const fact = { name: "loot.sessionChanged", guildId, sessionId } as const;
  await transaction(db, (tx) => recordFact(tx, fact, clock.now()));
}

/** Who accepted an offer pressed it, and needs no letter about it. */
async function isKnownToWinner(
  { context: { db } }: Tools,
  guildId: string,
  { award: { awardId, state } }: AwardToTell,
): Promise<boolean> {
  if (state !== "awarded") return false;
  const steps = await listAwardSteps(db, guildId, awardId);
  return steps.some(({ step }) => step === "accept" || step === "takeHandBack");
}

type Told = {
  readonly userId: string;
  readonly awardId: number;
  readonly direct: MessageView;
  readonly state: string;
};

/** The loot channel is the last way: there only the person named can press. */
async function tell(tools: Tools, guildId: string, { userId, awardId, direct, state }: Told): Promise<void> {
  const { db } = tools.context;
  const talk = await findTalkOfUser(db, guildId, userId);
  const threadId = talk && talk.closedAt === null ? talk.threadId : null;
  const channelId = threadId ?? (await findPlace(db, guildId, "loot"));
  const named = { ...direct, content: `<@${userId}> ${direct.content ?? ""}` };
  await tellMember(tools, guildId, {
    userId,
    nonce: `award-${awardId}-${state}`.slice(0, 25),
    direct,
    isDirectUsually: threadId === null,
    ...(channelId && { aloud: { channelId, view: named } }),
  });
}
